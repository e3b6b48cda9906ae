import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import { connect, createServer as createTcpServer, type Server as TcpServer, type Socket } from "node:net";
import { z } from "zod";
import type { Answer, RequestHeaders } from "./client.js";

export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Upstream {
  readonly port: number;
  readonly received: ReceivedRequest[];
  stop(): Promise<void>;
}

/** The API behind the gateway: writes down what reaches it. */
export async function startUpstream(): Promise<Upstream> {
  const received: ReceivedRequest[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming;
      received.push({ method, url, headers, body: Buffer.concat(chunks).toString("utf8") });
      response.writeHead(200, { "content-type": "text/plain" });
      response.end("the upstream's own answer");
    });
  });
  return {
    port: await listen(server),
    received,
    async stop() {
      server.closeAllConnections();
      await close(server);
    },
  };
}

export interface Wiretap {
  readonly port: number;
  /** What the gateway has sent through it so far. */
  readonly heard: () => string;
  forget(): void;
  cut(): Promise<void>;
}

/** Stands between the gateway and Latchkey, passes everything on, and writes down what the gateway said. */
export async function startWiretap(url: string): Promise<Wiretap> {
  let heard = "";
  const sockets = new Set<Socket>();
  const server = createTcpServer((gateway) => {
    const latchkey = connect(Number(new URL(url).port), "127.0.0.1");
    for (const [from, to] of [
      [gateway, latchkey],
      [latchkey, gateway],
    ] as const) {
      sockets.add(from);
      from.on("error", () => undefined);
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    }
    gateway.on("data", (chunk: Buffer) => {
      heard += chunk.toString("latin1");
    });
    gateway.pipe(latchkey);
    latchkey.pipe(gateway);
  });
  return {
    port: await listen(server),
    heard: () => heard,
    forget() {
      heard = "";
    },
    async cut() {
      for (const socket of sockets) socket.destroy();
      await close(server);
    },
  };
}

export interface ClientRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: RequestHeaders;
  readonly body?: string;
  /** The address it comes from: all of 127.0.0.0/8 is ours. */
  readonly from?: string;
}

/** As `fetch`, from an address of our choice, and with any header. */
export function send(url: string, options: ClientRequest = {}): Promise<Answer> {
  const { method = "GET", path = "/", headers = {}, body = "", from = "127.0.0.1" } = options;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${url}${path}`,
      {
        method,
        localAddress: from,
        agent: false,
        headers: { ...headers, ...(body === "" ? {} : { "content-length": Buffer.byteLength(body) }) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const { rawHeaders, statusCode = 0 } = response;
          const answered = new Headers();
          for (let index = 0; index < rawHeaders.length; index += 2) {
            answered.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
          }
          const text = Buffer.concat(chunks).toString("utf8");
          const isJson = text !== "" && (answered.get("content-type")?.includes("json") ?? false);
          const body = z.record(z.string(), z.unknown()).parse(isJson ? JSON.parse(text) : {});
          resolve({ status: statusCode, headers: answered, text, body });
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

export function listen(server: Server | TcpServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

function close(server: Server | TcpServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
