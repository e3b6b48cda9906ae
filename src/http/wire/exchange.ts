import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "../answer/answer.js";
import type { HeaderList } from "./head-text.js";

/** What is asked, without its body. Node's requests are such. */
export interface RequestHead {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Names and values by turns, as they came. */
  readonly rawHeaders: readonly string[];
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/** One request and the way back to whoever sent it, be the connection read by Node or by `direct/`. */
export interface Exchange {
  readonly head: RequestHead;
  /** Gives the body in one piece. The error is what `onBody` throws. */
  takeBody(onBody: (bytes: Buffer) => void, onError: (error: unknown) => void): void;
  send(answer: Answer, requestId: string, extra?: HeaderList): void;
  /** The framework is to answer. It is given the body, where that was taken. */
  passOn(body?: Buffer): void;
  destroy(): void;
}
