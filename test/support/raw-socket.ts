import { onTestFinished, vi } from "vitest";
import { WebSocket, type ClientOptions } from "ws";
import type { RequestHeaders } from "./client.js";
import { waitTimes } from "./replicas.js";

export interface RawSocket {
  readonly socket: WebSocket;
  readonly messages: string[];
  /** Once the server has closed it. */
  readonly closed: Promise<{ code: number; reason: string }>;
}

/** A WebSocket of which a test decides every frame. */
export function connectRaw(
  url: string,
  protocols: string | string[] = "graphql-transport-ws",
  options: ClientOptions = {},
): RawSocket {
  const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, protocols, options);
  const messages: string[] = [];
  socket.on("message", (data: Buffer) => messages.push(data.toString()));
  socket.on("error", () => undefined);
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  onTestFinished(() => socket.terminate());
  return { socket, messages, closed };
}

/** The same, open and greeted: who is calling stands in the headers, as programs send it. */
export async function openWebSocket(url: string, headers: RequestHeaders): Promise<RawSocket> {
  const raw = connectRaw(url, "graphql-transport-ws", { headers });
  await new Promise((resolve) => raw.socket.once("open", resolve));
  raw.socket.send(JSON.stringify({ type: "connection_init" }));
  await untilSaid(raw, "connection_ack");
  return raw;
}

export function untilSaid({ messages }: RawSocket, text: string): Promise<string> {
  return vi.waitFor(() => {
    const found = messages.find((message) => message.includes(text));
    if (found === undefined) throw new Error(`Not said: ${text}, but ${messages.join("\n")}`);
    return found;
  }, waitTimes);
}

export function subscribeMessage(id: string, query: string): string {
  return JSON.stringify({ id, type: "subscribe", payload: { query } });
}
