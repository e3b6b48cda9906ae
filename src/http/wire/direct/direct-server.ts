import { Server, type IncomingMessage, type RequestListener, type ServerOptions } from "node:http";
import type { Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { refuseHead } from "../refuse-head.js";
import { DirectConnection, type DirectOptions } from "./direct-connection.js";
import { NodeConnections } from "./node-connections.js";
import { UpgradableRequest } from "./upgradable-request.js";

interface Options extends ServerOptions, DirectOptions {
  /** Once it is aborted, every answer says `Connection: close`. */
  readonly stopping: AbortSignal;
}

const idleCheckMs = 50;
/** Against clients that connect faster than they are accepted. */
const acceptingMs = 1_000;
/** Node looks this often for requests that take too long to arrive. */
const connectionsCheckingInterval = 500;

/** Node's HTTP server, which gets to see only those connections that are not read directly. */
export class DirectServer extends Server {
  readonly #direct = new Set<DirectConnection>();
  readonly #byNode = new NodeConnections();
  /** What else comes on these may begin in the middle of something, and is read as no request. */
  readonly #ending = new WeakSet<Socket>();
  #accepted = 0;
  #isClosing = false;

  constructor(options: Options, listener: RequestListener) {
    // Node would answer a request without a host itself, and without a body.
    super({
      connectionsCheckingInterval,
      requireHostHeader: false,
      IncomingMessage: UpgradableRequest,
      ...options,
    });
    // It would drop headers without a word; how many there may be is refused with one.
    this.maxHeadersCount = 0;
    const { stopping } = options;
    const byNode = this.listeners("connection");
    this.removeAllListeners("connection");
    const around = {
      ...options,
      keepAliveMs: this.keepAliveTimeout,
      isClosing: () => stopping.aborted || this.#isClosing,
      handOver: (socket: Socket) => {
        this.#byNode.add(socket);
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
      this.#accepted += 1;
      this.#direct.add(new DirectConnection(socket, around));
    });
    // Node would answer an expectation that it does not know without the envelope; a server may also ignore it.
    this.on("checkExpectation", (request, response) => this.emit("request", request, response));
    this.on("upgrade", ({ socket }) => this.#byNode.remove(socket));
    this.on("request", (request, response) => {
      // It crossed the end of the connection: no answer would arrive.
      if (request.socket.writableEnded || this.#ending.has(request.socket)) return;
      this.#byNode.received(request, response);
      if (isLast(request)) {
        this.#ending.add(request.socket);
        response.shouldKeepAlive = false;
      }
      if (!around.isClosing()) {
        listener(request, response);
        return;
      }
      // Only when all requests that came together are known is it clear which is the last.
      setImmediate(() => {
        this.#byNode.closeAfter(response);
        listener(request, response);
      });
    });
    stopping.addEventListener("abort", () => this.#byNode.closeAfterAnswers(), { once: true });
  }

  /** Waits for requests under way, and ends each connection as soon as it is idle. */
  override close(onClosed?: (error?: Error) => void): this {
    const checking = setInterval(() => this.closeIdleConnections(), idleCheckMs);
    this.once("close", () => clearInterval(checking));
    this.#isClosing = true;
    this.#byNode.closeAfterAnswers();
    void this.#acceptWaiting().finally(() => super.close(onClosed));
    return this;
  }

  /** Clients that wait to be accepted when the port is closed are reset: it is closed in a moment in which none waits. */
  async #acceptWaiting(): Promise<void> {
    const untilMs = performance.now() + acceptingMs;
    let accepted: number;
    do {
      accepted = this.#accepted;
      await nextTurn();
    } while (this.#accepted > accepted && performance.now() < untilMs);
  }

  override closeIdleConnections(): void {
    this.#byNode.endIdle();
    for (const connection of this.#direct) connection.endIfIdle();
  }

  override closeAllConnections(): void {
    super.closeAllConnections();
    for (const connection of this.#direct) connection.destroy();
  }
}

function isLast(request: IncomingMessage): boolean {
  const isOffer = request instanceof UpgradableRequest && request.isUpgradeOffered;
  return isOffer || refuseHead(request) !== null;
}
