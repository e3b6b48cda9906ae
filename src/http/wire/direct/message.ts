import type { IncomingHttpHeaders } from "node:http";
import type { RequestHead } from "../exchange.js";
import { maxHeaders } from "../refuse-head.js";

/** The request line and headers of a request that the direct reader read, and where its body is. */
export class Head implements RequestHead {
  #headers: IncomingHttpHeaders | null = null;

  constructor(
    readonly method: string,
    readonly url: string,
    readonly rawHeaders: readonly string[],
    readonly socket: RequestHead["socket"],
    readonly bodyStart: number,
    readonly bodyEnd: number,
  ) {}

  get headers(): IncomingHttpHeaders {
    this.#headers ??= joinHeaders(this.rawHeaders);
    return this.#headers;
  }
}

/** A complete request. */
export interface Message {
  readonly head: Head;
  readonly bytes: Buffer;
}

export interface MessageRules {
  /** Whether a fast path may answer it. All other requests are Node's. */
  readonly isFast: (method: string, url: string) => boolean;
  readonly bodyLimitBytes: number;
}

/** A longer head, up to 16 KiB, is read by Node. */
const maxHeadBytes = 8_192;

const requestLine = /^(GET|POST) (\/[!-~]*) HTTP\/1\.1$/;

/** Lines of a name and a value of printable ASCII, each ended by CR and LF, and one empty line. */
const headerLines = /^(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t -~]*\r\n)+\r\n$/;

/**
 * Reads only what has a single meaning: one HTTP/1.1 request with one `Host`, at most one length, and nothing after it.
 * Null for anything else, which Node reads or refuses; "incomplete" while the rest is missing. Requests on one
 * connection often have the same head, which is then not parsed again.
 */
export function readMessage(
  bytes: Buffer,
  socket: RequestHead["socket"],
  rules: MessageRules,
  latest: Message | null = null,
): Message | "incomplete" | null {
  const head = latest !== null && hasHeadOf(latest, bytes) ? latest.head : readHead(bytes, socket, rules);
  if (head === null || head === "incomplete") return head;
  if (bytes.length < head.bodyEnd) return "incomplete";
  return bytes.length === head.bodyEnd ? { head, bytes } : null;
}

function hasHeadOf(latest: Message, bytes: Buffer): boolean {
  const { bodyStart } = latest.head;
  return bytes.length >= bodyStart && bytes.compare(latest.bytes, 0, bodyStart, 0, bodyStart) === 0;
}

function readHead(
  bytes: Buffer,
  socket: RequestHead["socket"],
  { isFast, bodyLimitBytes }: MessageRules,
): Head | "incomplete" | null {
  const text = bytes.toString("latin1", 0, Math.min(bytes.length, maxHeadBytes));
  const lineEnd = text.indexOf("\r\n");
  const [, method, url] = requestLine.exec(text.slice(0, Math.max(0, lineEnd))) ?? [];
  if (method === undefined || url === undefined || !isFast(method, url)) return null;
  const bodyStart = text.indexOf("\r\n\r\n", lineEnd) + 4;
  if (bodyStart < 4) return bytes.length < maxHeadBytes ? "incomplete" : null;
  const lines = text.slice(lineEnd + 2, bodyStart);
  if (!headerLines.test(lines)) return null;
  const rawHeaders = splitLines(lines);
  if (rawHeaders.length > 2 * maxHeaders) return null;
  const bodyBytes = readLength(rawHeaders);
  if (bodyBytes === null || bodyBytes > bodyLimitBytes) return null;
  return new Head(method, url, rawHeaders, socket, bodyStart, bodyStart + bodyBytes);
}

function splitLines(lines: string): readonly string[] {
  const headers: string[] = [];
  for (let start = 0; start < lines.length - 2;) {
    const colon = lines.indexOf(":", start);
    const end = lines.indexOf("\r\n", colon);
    headers.push(lines.slice(start, colon), lines.slice(colon + 1, end).trim());
    start = end + 2;
  }
  return headers;
}

/** The length of the body; null where the headers leave it, or the fate of the connection, in doubt. */
function readLength(rawHeaders: readonly string[]): number | null {
  let hosts = 0;
  let length: string | null = null;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const value = rawHeaders[index + 1] ?? "";
    switch ((rawHeaders[index] ?? "").toLowerCase()) {
      case "host":
        hosts += 1;
        break;
      case "content-length":
        if (length !== null || !/^\d{1,9}$/.test(value)) return null;
        length = value;
        break;
      case "connection":
      case "proxy-connection":
        if (value.toLowerCase() !== "keep-alive") return null;
        break;
      case "transfer-encoding":
      case "upgrade":
      case "expect":
      case "trailer":
        return null;
    }
  }
  return hosts === 1 ? Number(length) : null;
}

/** Headers of which Node keeps the first value. */
const firstValueWins = new Set([
  "authorization",
  "content-length",
  "content-type",
  "host",
  "referer",
  "user-agent",
]);

/** Joins repeated headers as Node does. */
function joinHeaders(rawHeaders: readonly string[]): IncomingHttpHeaders {
  const headers: IncomingHttpHeaders = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? "").toLowerCase();
    const value = rawHeaders[index + 1] ?? "";
    const before = headers[name];
    if (typeof before !== "string") headers[name] = value;
    else if (!firstValueWins.has(name)) headers[name] = `${before}${name === "cookie" ? "; " : ", "}${value}`;
  }
  return headers;
}
