import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { endPolitely } from "./end-politely.js";

interface Connection {
  /** To the request that came last; null before the first. */
  latest: ServerResponse | null;
  /** When that one was answered. What is read afterwards belongs to the next request. */
  bytesRead: number;
}

/** The connections that Node's HTTP reads, and which of them are idle. */
export class NodeConnections {
  readonly #connections = new Map<Socket, Connection>();

  add(socket: Socket): void {
    this.#connections.set(socket, { latest: null, bytesRead: 0 });
    // Node ends a connection with this after its last answer.
    socket.destroySoon = () => endPolitely(socket);
    socket.once("close", () => this.remove(socket));
  }

  remove(socket: Socket): void {
    this.#connections.delete(socket);
  }

  received({ socket }: IncomingMessage, response: ServerResponse): void {
    const connection = this.#connections.get(socket);
    if (connection === undefined) return;
    connection.latest = response;
    response.once("finish", () => {
      connection.bytesRead = socket.bytesRead;
    });
  }

  /** Only one with no other behind it: Node answers nothing after an answer that says `Connection: close`. */
  closeAfter(response: ServerResponse): void {
    const { socket } = response.req;
    if (this.#connections.get(socket)?.latest === response && !response.headersSent)
      response.shouldKeepAlive = false;
  }

  /** The answers under way are the last ones on their connections. */
  closeAfterAnswers(): void {
    for (const { latest } of this.#connections.values()) if (latest !== null) this.closeAfter(latest);
  }

  endIdle(): void {
    for (const [socket, { latest, bytesRead }] of this.#connections) {
      if (latest?.writableFinished === true && socket.bytesRead === bytesRead) endPolitely(socket);
    }
  }
}
