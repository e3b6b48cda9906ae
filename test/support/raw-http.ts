import { connect } from "node:net";
import type { Answer } from "./client.js";
import { fieldsAt } from "./envelope.js";

/** Sends bytes as they are and reads until the server closes: for what no HTTP client would send. */
export function sendBytes(url: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", (error) => {
      // The server may close before it has read everything we sent.
      if (chunks.length === 0) reject(error);
    });
    socket.on("close", () => {
      resolve(Buffer.concat(chunks).toString("utf8"));
    });
  });
}

/** One request with exactly these header lines, in this order, duplicates included. */
export async function sendRequest(
  url: string,
  requestLine: string,
  headerLines: readonly string[],
  body: string | Buffer = "",
): Promise<Answer> {
  const { host } = new URL(url);
  const length = Buffer.byteLength(body) > 0 ? [`Content-Length: ${String(Buffer.byteLength(body))}`] : [];
  const head = [`${requestLine} HTTP/1.1`, `Host: ${host}`, "Connection: close", ...headerLines, ...length];
  return parseAnswer(
    await sendBytes(
      url,
      Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1"), Buffer.from(body)]),
    ),
  );
}

export function parseAnswer(raw: string): Answer {
  const end = raw.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = raw.slice(0, end).split("\r\n");
  const headers = new Headers(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
  const text = raw.slice(end + 4);
  const isJson = text !== "" && (headers.get("content-type")?.includes("json") ?? false);
  const body: unknown = isJson ? JSON.parse(text) : {};
  return {
    status: Number(statusLine.split(" ")[1]),
    headers,
    text,
    body: Object.fromEntries(fieldsAt(body)),
  };
}
