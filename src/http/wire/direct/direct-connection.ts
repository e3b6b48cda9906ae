import type { Socket } from "node:net";
import { noHeaders, type Answer } from "../../answer/answer.js";
import type { Exchange, RequestHead } from "../exchange.js";
import { areFit, headText, type HeaderList } from "../head-text.js";
import { dateNow } from "./date-now.js";
import { endPolitely } from "./end-politely.js";
import { readMessage, type Message, type MessageRules } from "./message.js";

export interface DirectOptions extends MessageRules {
  readonly answer: (exchange: Exchange) => void;
  /** Lines of every answer. */
  readonly siteHeaderText: string;
}

interface Surroundings extends DirectOptions {
  readonly keepAliveMs: number;
  /** Once closing, a connection ends with its answer. */
  readonly isClosing: () => boolean;
  /** The connection is Node's from now on. */
  readonly handOver: (socket: Socket) => void;
  /** The client has ended in the middle of a request. */
  readonly onCut: (socket: Socket) => void;
  readonly onLeave: (connection: DirectConnection) => void;
}

/** How long the rest of a request is waited for before Node waits for it. */
const patienceMs = 1_000;

/** Who sends a request in more pieces is Node's. */
const mostPieces = 8;

/** Whoever has just connected is about to ask. */
const firstRequestMs = 1_000;

const nothing: Buffer = Buffer.alloc(0);

/**
 * A connection that is read and written without Node's HTTP, for as long as each request on it comes whole, is plain,
 * and is one of those we want. The first that is not goes to Node, and the connection with it, for good.
 */
export class DirectConnection {
  readonly #socket: Socket;
  readonly #around: Surroundings;
  readonly #keptOpen: string;
  readonly #openedMs = performance.now();
  #received: Buffer = nothing;
  #latest: Message | null = null;
  #pieces = 0;
  #patience: NodeJS.Timeout | null = null;
  #isAnswering = false;
  #hasEnded = false;

  constructor(socket: Socket, around: Surroundings) {
    this.#socket = socket;
    this.#around = around;
    this.#keptOpen = `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(around.keepAliveMs / 1_000)}`;
    // As Node, which keeps a connection a little longer than it says.
    socket.setTimeout(around.keepAliveMs + 1_000);
    socket.on("data", this.#onData).on("end", this.#onEnd).on("close", this.#onClose);
    socket.on("timeout", this.destroy).on("error", this.destroy);
  }

  endIfIdle(): void {
    if (this.#isAnswering || this.#received.length > 0) return;
    const isNew = this.#latest === null && performance.now() - this.#openedMs < firstRequestMs;
    if (!isNew) endPolitely(this.#socket);
  }

  readonly destroy = (): void => {
    this.#socket.destroy();
  };

  /** The whole answer with one write. */
  send({ status, headers, body }: Answer, requestId: string, extra: HeaderList): void {
    // Whoever asked may have left.
    if (!this.#socket.writable) return;
    if (!areFit(extra)) throw new Error("A header has a character that would not arrive.");
    const isLast = this.#received.length === 0 && (this.#hasEnded || this.#around.isClosing());
    const connection = isLast ? "Connection: close" : this.#keptOpen;
    const bytes = Buffer.byteLength(body);
    const isDrained = this.#socket.write(
      `${headText(status, headers, extra)}${this.#around.siteHeaderText}x-request-id: ${requestId}\r\ncontent-length: ${bytes}\r\nDate: ${dateNow()}\r\n${connection}\r\n\r\n${body}`,
      // Without characters of several bytes it is copied as it is.
      bytes === body.length ? "latin1" : "utf8",
    );
    if (isLast) endPolitely(this.#socket);
    else if (isDrained) this.#goOn();
    else this.#socket.once("drain", () => this.#goOn());
  }

  passOn(message: Message): void {
    this.#received = Buffer.concat([message.bytes, this.#received]);
    this.#handOver();
  }

  /** With what has come and is not answered. */
  #handOver(): void {
    const socket = this.#socket;
    this.#stopWaiting();
    // Node would wait for an end that has come already.
    if (this.#hasEnded) socket.destroy();
    if (socket.destroyed) return;
    socket.off("data", this.#onData).off("end", this.#onEnd).off("close", this.#onClose);
    socket.off("timeout", this.destroy).off("error", this.destroy);
    socket.setTimeout(0);
    this.#around.onLeave(this);
    socket.unshift(this.#received);
    if (socket.isPaused()) socket.resume();
    this.#around.handOver(socket);
  }

  readonly #onData = (bytes: Buffer): void => {
    // It crossed the end of the connection: no answer would arrive.
    if (this.#socket.writableEnded) return;
    this.#received = this.#received.length === 0 ? bytes : Buffer.concat([this.#received, bytes]);
    // What comes before the answer has to wait for it.
    if (this.#isAnswering) this.#socket.pause();
    else this.#read();
  };

  #read(): void {
    const message = readMessage(this.#received, this.#socket, this.#around, this.#latest);
    if (message === null) this.#handOver();
    else if (message === "part") this.#waitForRest();
    else this.#answer(message);
  }

  #answer(message: Message): void {
    if (this.#pieces > 0) this.#stopWaiting();
    this.#received = nothing;
    this.#latest = message;
    this.#isAnswering = true;
    this.#around.answer(new DirectExchange(this, message));
  }

  #goOn(): void {
    this.#isAnswering = false;
    if (this.#received.length > 0) {
      this.#socket.resume();
      this.#read();
    } else if (this.#hasEnded) this.#socket.destroySoon();
  }

  #waitForRest(): void {
    this.#pieces += 1;
    if (this.#pieces === mostPieces) this.#handOver();
    else this.#patience ??= setTimeout(() => this.#handOver(), patienceMs);
  }

  #stopWaiting(): void {
    this.#pieces = 0;
    if (this.#patience !== null) clearTimeout(this.#patience);
    this.#patience = null;
  }

  readonly #onEnd = (): void => {
    this.#hasEnded = true;
    if (this.#isAnswering) return;
    if (this.#received.length > 0) this.#around.onCut(this.#socket);
    else this.#socket.destroy();
  };

  readonly #onClose = (): void => {
    this.#stopWaiting();
    this.#around.onLeave(this);
  };
}

class DirectExchange implements Exchange {
  readonly #connection: DirectConnection;
  readonly #message: Message;

  constructor(connection: DirectConnection, message: Message) {
    this.#connection = connection;
    this.#message = message;
  }

  get head(): RequestHead {
    return this.#message.head;
  }

  takeBody(onBody: (bytes: Buffer) => void, onError: (error: unknown) => void): void {
    const { head, bytes } = this.#message;
    try {
      onBody(bytes.subarray(head.bodyStart));
    } catch (error) {
      onError(error);
    }
  }

  send(answer: Answer, requestId: string, extra: HeaderList = noHeaders): void {
    this.#connection.send(answer, requestId, extra);
  }

  passOn(): void {
    this.#connection.passOn(this.#message);
  }

  destroy(): void {
    this.#connection.destroy();
  }
}
