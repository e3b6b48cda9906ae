import { Server, type RequestListener, type ServerOptions } from "node:http";
import type { Socket } from "node:net";
import { DirectConnection, type DirectOptions } from "./direct-connection.js";

/** Node's HTTP server, which gets to see only those connections that are not read directly. */
export class DirectServer extends Server {
  readonly #direct = new Set<DirectConnection>();

  constructor(options: ServerOptions & DirectOptions, listener: RequestListener) {
    super(options, listener);
    const byNode = this.listeners("connection");
    this.removeAllListeners("connection");
    const around = {
      ...options,
      keepAliveMs: this.keepAliveTimeout,
      isClosing: () => !this.listening,
      handOver: (socket: Socket) => {
        for (const serve of byNode) Reflect.apply(serve, this, [socket]);
      },
      onCut: (socket: Socket) => {
        if (!this.emit("clientError", new Error("A request was cut short"), socket)) socket.destroy();
      },
      onLeave: (connection: DirectConnection) => {
        this.#direct.delete(connection);
      },
    };
    this.on("connection", (socket) => {
      this.#direct.add(new DirectConnection(socket, around));
    });
  }

  override closeIdleConnections(): void {
    super.closeIdleConnections();
    for (const connection of this.#direct) connection.endIfIdle();
  }

  override closeAllConnections(): void {
    super.closeAllConnections();
    for (const connection of this.#direct) connection.destroy();
  }
}
