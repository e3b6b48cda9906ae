import { Server, type IncomingMessage, type ServerOptions, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { refuseHead } from "../refuse-head.js";
import { DirectConnection, type DirectOptions, type PassedOn } from "./direct-connection.js";
import { NodeConnections } from "./node-connections.js";
import { UpgradableRequest } from "./upgradable-request.js";

interface Options extends ServerOptions, DirectOptions {
  /** Whether requests of the fast paths are read without Node's HTTP. */
  readonly isDirect: boolean;
  /** Once it is aborted, every answer says `Connection: close`. */
  readonly stopping: AbortSignal;
}

/** Answers a request that Node read. It has been passed on to the framework, or is still to be dispatched. */
type Listener = (request: IncomingMessage, response: ServerResponse, passedOn: PassedOn | null) => void;

const idleCheckMs = 50;
/** The limit for servers that are never idle. */
const maxAcceptingMs = 5_000;
/** A turn of the event loop that took no longer did nothing. */
const emptyTurnMs = 0.1;
/** How often Node looks for requests that take too long to arrive. */
const connectionsCheckingInterval = 500;

/** Node's HTTP server, and a direct reader before it for the requests of the fast paths. */
export class DirectServer extends Server {
  readonly #direct = new Set<DirectConnection>();
  readonly #byNode = new NodeConnections();
  /** After the last request of these, the bytes that follow may not begin a request. */
  readonly #ending = new WeakSet<Socket>();
  #accepted = 0;
  #isClosing = false;
  #isClosingPort = false;

  constructor(options: Options, listener: Listener) {
    super({
      connectionsCheckingInterval,
      // We refuse a request without a host: Node's own refusal has no body.
      requireHostHeader: false,
      IncomingMessage: UpgradableRequest,
      ...options,
    });
    // Node drops the headers beyond its maximum silently; we refuse the request.
    this.maxHeadersCount = 0;
    const { stopping } = options;
    const isClosing = () => stopping.aborted || this.#isClosing;
    const byNode = this.listeners("connection");
    this.removeAllListeners("connection");
    const handOver = (socket: Socket, passedOn: PassedOn | null) => {
      this.#byNode.add(socket, passedOn);
      for (const serve of byNode) Reflect.apply(serve, this, [socket]);
    };
    const connectionOptions = {
      ...options,
      keepAliveMs: this.keepAliveTimeout,
      isClosing,
      handOver,
      onIncompleteRequest: (socket: Socket) => {
        if (!this.emit("clientError", new Error("A request was cut short"), socket)) socket.destroy();
      },
      onLeave: (connection: DirectConnection) => {
        this.#direct.delete(connection);
      },
    };
    this.on("connection", (socket) => {
      this.#accepted += 1;
      if (options.isDirect) this.#direct.add(new DirectConnection(socket, connectionOptions));
      else handOver(socket, null);
    });
    // Node would refuse an unknown expectation without the envelope. HTTP allows a server to ignore it.
    this.on("checkExpectation", (request, response) => this.emit("request", request, response));
    this.on("upgrade", ({ socket }) => this.#byNode.remove(socket));
    this.on("request", (request, response) => {
      // We have ended our side: no answer would arrive.
      if (request.socket.writableEnded || this.#ending.has(request.socket)) return;
      const passedOn = this.#byNode.received(request, response);
      if (isLast(request)) {
        this.#ending.add(request.socket);
        response.shouldKeepAlive = false;
      }
      if (!isClosing()) {
        listener(request, response, passedOn);
        return;
      }
      // Which request is the last shows only when all that came together are known.
      setImmediate(() => {
        this.#byNode.closeAfter(response);
        listener(request, response, passedOn);
      });
    });
    stopping.addEventListener("abort", () => this.#byNode.closeAfterAnswers(), { once: true });
  }

  /** WebSockets excepted. */
  get openConnections(): number {
    return this.#direct.size + this.#byNode.size;
  }

  /** Waits for requests under way, and ends each connection as soon as it is idle. */
  override close(onClosed?: (error?: Error) => void): this {
    const checking = setInterval(() => this.closeIdleConnections(), idleCheckMs);
    this.once("close", () => clearInterval(checking));
    this.#isClosing = true;
    this.#byNode.closeAfterAnswers();
    void this.#acceptWaiting().then(() => {
      this.#isClosingPort = true;
      super.close(onClosed);
      this.#isClosingPort = false;
    });
    return this;
  }

  /**
   * Closing the port resets clients that wait to be accepted. So this resolves right after a turn of the event loop that
   * accepted nobody and was so short that hardly anybody can have come meanwhile.
   */
  async #acceptWaiting(): Promise<void> {
    const untilMs = performance.now() + maxAcceptingMs;
    let accepted: number;
    let startedMs: number;
    do {
      accepted = this.#accepted;
      startedMs = performance.now();
      await nextTurn();
    } while (
      (this.#accepted > accepted || performance.now() - startedMs > emptyTurnMs) &&
      performance.now() < untilMs
    );
  }

  override closeIdleConnections(): void {
    // Node asks for this just before it closes the port. Clients that connect meanwhile would be reset.
    if (this.#isClosingPort) return;
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
