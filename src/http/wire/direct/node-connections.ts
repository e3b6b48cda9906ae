import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { firstRequestMs, type PassedOn } from "./direct-connection.js";
import { endGracefully } from "./end-gracefully.js";

interface Connection {
  readonly openedMs: number;
  /** Its next request has been passed on to the framework. */
  passedOn: PassedOn | null;
  /** To the latest request; null before the first. */
  latest: ServerResponse | null;
  /** The count when the latest request was answered. Later bytes belong to the next request. */
  bytesRead: number;
}

/** The connections that Node's HTTP reads, and which of them are idle. */
export class NodeConnections {
  readonly #connections = new Map<Socket, Connection>();

  add(socket: Socket, passedOn: PassedOn | null): void {
    this.#connections.set(socket, { openedMs: performance.now(), passedOn, latest: null, bytesRead: 0 });
    // Node ends a connection with this after its last answer.
    socket.destroySoon = () => endGracefully(socket);
    socket.once("close", () => this.remove(socket));
  }

  get size(): number {
    return this.#connections.size;
  }

  remove(socket: Socket): void {
    this.#connections.delete(socket);
  }

  /** Gives what was passed on with this request. */
  received({ socket }: IncomingMessage, response: ServerResponse): PassedOn | null {
    const connection = this.#connections.get(socket);
    if (connection === undefined) return null;
    connection.latest = response;
    response.once("finish", () => {
      connection.bytesRead = socket.bytesRead;
    });
    const { passedOn } = connection;
    connection.passedOn = null;
    return passedOn;
  }

  /** Only the latest answer may say `Connection: close`: Node answers nothing after it. */
  closeAfter(response: ServerResponse): void {
    const { socket } = response.req;
    if (this.#connections.get(socket)?.latest === response && !response.headersSent)
      response.shouldKeepAlive = false;
  }

  /** Makes the answers under way the last ones on their connections. */
  closeAfterAnswers(): void {
    for (const { latest } of this.#connections.values()) if (latest !== null) this.closeAfter(latest);
  }

  endIdle(): void {
    for (const [socket, connection] of this.#connections)
      if (isIdle(socket, connection)) endGracefully(socket);
  }
}

function isIdle({ bytesRead }: Socket, { openedMs, latest, bytesRead: bytesAnswered }: Connection): boolean {
  const isQuiet = bytesRead === bytesAnswered;
  if (latest !== null) return isQuiet && latest.writableFinished;
  return isQuiet && performance.now() - openedMs >= firstRequestMs;
}
