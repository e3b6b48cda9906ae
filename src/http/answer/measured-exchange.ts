import type { Call } from "../../core/model/callers/credential.js";
import type { ReadBody } from "../wire/body-parser.js";
import type { Exchange, RequestHead } from "../wire/exchange.js";
import type { HeaderList } from "../wire/head-text.js";
import type { Answer } from "./answer.js";

export type OnAnswer = (
  exchange: MeasuredExchange,
  answer: Answer,
  requestId: string,
  durationMs: number,
) => void;

/** Tells how long an answer took. It is a class, because one is made for each check. */
export class MeasuredExchange implements Exchange {
  /** Whoever reads the call notes it here for the log. */
  call: Call | null = null;
  readonly #exchange: Exchange;
  readonly #onAnswer: OnAnswer;
  readonly #beganMs = performance.now();

  constructor(exchange: Exchange, onAnswer: OnAnswer) {
    this.#exchange = exchange;
    this.#onAnswer = onAnswer;
  }

  get head(): RequestHead {
    return this.#exchange.head;
  }

  readBody(onBody: (bytes: Buffer) => void, onError: (error: unknown) => void): void {
    this.#exchange.readBody(onBody, onError);
  }

  send(answer: Answer, requestId: string, extra?: HeaderList): void {
    this.#exchange.send(answer, requestId, extra);
    this.#onAnswer(this, answer, requestId, performance.now() - this.#beganMs);
  }

  passOn(body: ReadBody | null): void {
    this.#exchange.passOn(body);
  }

  destroy(): void {
    this.#exchange.destroy();
  }
}
