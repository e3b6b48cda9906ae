import type { Socket } from "node:net";
import type { Answer } from "../../answer/answer.js";
import type { ReadBody } from "../body-parser.js";
import type { Exchange } from "../exchange.js";
import { areSafe, dateText, headText, type HeaderList } from "../head-text.js";
import { DirectExchange, type AnsweringConnection } from "./direct-exchange.js";
import { endGracefully } from "./end-gracefully.js";
import { readMessage, type Message, type MessageRules } from "./message.js";

export interface DirectOptions extends MessageRules {
  readonly dispatch: (exchange: Exchange) => void;
  /** Header lines of every answer. */
  readonly serverHeaderText: string;
}

/** A request for the framework, of which a fast path has read the body or only the head. */
export interface PassedOn {
  readonly body: ReadBody | null;
}

interface ConnectionOptions extends DirectOptions {
  readonly keepAliveMs: number;
  /** While it is true, each answer ends its connection. */
  readonly isClosing: () => boolean;
  /** Gives the connection to Node's HTTP. Its first request has been passed on, or is still to be dispatched. */
  readonly handOver: (socket: Socket, passedOn: PassedOn | null) => void;
  /** The client has ended in the middle of a request. */
  readonly onIncompleteRequest: (socket: Socket) => void;
  readonly onLeave: (connection: DirectConnection) => void;
}

/** After this time, or this many pieces, Node waits for the rest of an incomplete request. */
const restTimeoutMs = 1_000;
const maxPieces = 8;

/** A connection this young is not idle: its first request is on its way. */
export const firstRequestMs = 1_000;

const nothing: Buffer = Buffer.alloc(0);

/**
 * A connection that is read and written without Node's HTTP for as long as each request on it is complete, plain and
 * for a fast path. The first other request goes to Node, and the connection with it, for good.
 */
export class DirectConnection implements AnsweringConnection {
  readonly #socket: Socket;
  readonly #options: ConnectionOptions;
  readonly #keepAliveText: string;
  readonly #openedMs = performance.now();
  #received: Buffer = nothing;
  #latest: Message | null = null;
  #pieces = 0;
  #restTimer: NodeJS.Timeout | null = null;
  #isAnswering = false;
  #hasEnded = false;

  constructor(socket: Socket, options: ConnectionOptions) {
    this.#socket = socket;
    this.#options = options;
    const keepAliveSeconds = Math.floor(options.keepAliveMs / 1_000);
    this.#keepAliveText = `Connection: keep-alive\r\nKeep-Alive: timeout=${keepAliveSeconds}`;
    // Node, too, keeps a connection a little longer than it says.
    socket.setTimeout(options.keepAliveMs + 1_000);
    socket.on("data", this.#onData).on("end", this.#onEnd).on("close", this.#onClose);
    socket.on("timeout", this.destroy).on("error", this.destroy);
  }

  endIfIdle(): void {
    if (this.#isAnswering || this.#received.length > 0) return;
    const isNew = this.#latest === null && performance.now() - this.#openedMs < firstRequestMs;
    if (!isNew) endGracefully(this.#socket);
  }

  readonly destroy = (): void => {
    this.#socket.destroy();
  };

  /** Writes the whole answer at once. */
  send({ status, headers, body }: Answer, requestId: string, extra: HeaderList): void {
    // The client may have left.
    if (!this.#socket.writable) return;
    if (!areSafe(extra)) throw new Error("A header has a character that would not arrive.");
    const isLast = this.#received.length === 0 && (this.#hasEnded || this.#options.isClosing());
    const connection = isLast ? "Connection: close" : this.#keepAliveText;
    const bytes = Buffer.byteLength(body);
    const isDrained = this.#socket.write(
      `${headText(status, headers, extra)}${this.#options.serverHeaderText}x-request-id: ${requestId}\r\ncontent-length: ${bytes}\r\nDate: ${dateText()}\r\n${connection}\r\n\r\n${body}`,
      // V8 copies a text of one-byte characters as it is.
      bytes === body.length ? "latin1" : "utf8",
    );
    if (isLast) endGracefully(this.#socket);
    else if (isDrained) this.#readNext();
    else this.#socket.once("drain", () => this.#readNext());
  }

  passOn(message: Message, body: ReadBody | null): void {
    this.#received = Buffer.concat([message.bytes, this.#received]);
    this.#handOver({ body });
  }

  /** The bytes that are not answered go back to the socket, where Node reads them. */
  #handOver(passedOn: PassedOn | null): void {
    const socket = this.#socket;
    this.#stopWaiting();
    // Node would wait for an end that has come already.
    if (this.#hasEnded) socket.destroy();
    if (socket.destroyed) return;
    socket.off("data", this.#onData).off("end", this.#onEnd).off("close", this.#onClose);
    socket.off("timeout", this.destroy).off("error", this.destroy);
    socket.setTimeout(0);
    this.#options.onLeave(this);
    socket.unshift(this.#received);
    if (socket.isPaused()) socket.resume();
    this.#options.handOver(socket, passedOn);
  }

  readonly #onData = (bytes: Buffer): void => {
    // We have ended our side: no answer would arrive.
    if (this.#socket.writableEnded) return;
    this.#received = this.#received.length === 0 ? bytes : Buffer.concat([this.#received, bytes]);
    // One request is answered at a time, so that answers keep the order of the requests.
    if (this.#isAnswering) this.#socket.pause();
    else this.#read();
  };

  #read(): void {
    const message = readMessage(this.#received, this.#socket, this.#options, this.#latest);
    if (message === null) this.#handOver(null);
    else if (message === "incomplete") this.#waitForRest();
    else this.#answer(message);
  }

  #answer(message: Message): void {
    if (this.#pieces > 0) this.#stopWaiting();
    this.#received = nothing;
    this.#latest = message;
    this.#isAnswering = true;
    this.#options.dispatch(new DirectExchange(this, message));
  }

  #readNext(): void {
    this.#isAnswering = false;
    if (this.#received.length > 0) {
      this.#socket.resume();
      this.#read();
    } else if (this.#hasEnded) this.#socket.destroySoon();
  }

  #waitForRest(): void {
    this.#pieces += 1;
    if (this.#pieces === maxPieces) this.#handOver(null);
    else this.#restTimer ??= setTimeout(() => this.#handOver(null), restTimeoutMs);
  }

  #stopWaiting(): void {
    this.#pieces = 0;
    if (this.#restTimer !== null) clearTimeout(this.#restTimer);
    this.#restTimer = null;
  }

  readonly #onEnd = (): void => {
    this.#hasEnded = true;
    if (this.#isAnswering) return;
    if (this.#received.length > 0) this.#options.onIncompleteRequest(this.#socket);
    else this.#socket.destroy();
  };

  readonly #onClose = (): void => {
    this.#stopWaiting();
    this.#options.onLeave(this);
  };
}
