import { noHeaders, type Answer } from "../../answer/answer.js";
import type { ReadBody } from "../body-parser.js";
import type { Exchange, RequestHead } from "../exchange.js";
import type { HeaderList } from "../head-text.js";
import type { Message } from "./message.js";

/** What an exchange needs of its connection. */
export interface AnsweringConnection {
  send(answer: Answer, requestId: string, extra: HeaderList): void;
  passOn(message: Message, body: ReadBody | null): void;
  destroy(): void;
}

/** A request that the direct reader read. */
export class DirectExchange implements Exchange {
  readonly #connection: AnsweringConnection;
  readonly #message: Message;

  constructor(connection: AnsweringConnection, message: Message) {
    this.#connection = connection;
    this.#message = message;
  }

  get head(): RequestHead {
    return this.#message.head;
  }

  readBody(onBody: (bytes: Buffer) => void, onError: (error: unknown) => void): void {
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

  passOn(body: ReadBody | null): void {
    this.#connection.passOn(this.#message, body);
  }

  destroy(): void {
    this.#connection.destroy();
  }
}
