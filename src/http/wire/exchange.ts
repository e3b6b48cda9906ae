import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "../answer/answer.js";
import type { ReadBody } from "./body-parser.js";
import type { HeaderList } from "./head-text.js";

/** The request line and the headers. Node's `IncomingMessage` fits. */
export interface RequestHead {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Names and values by turns, in the order of the request. */
  readonly rawHeaders: readonly string[];
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/** One request and the way to answer it. Node or the direct reader reads the connection. */
export interface Exchange {
  readonly head: RequestHead;
  /** Gives the whole body at once. `onError` gets what `onBody` throws. */
  readBody(onBody: (bytes: Buffer) => void, onError: (error: unknown) => void): void;
  send(answer: Answer, requestId: string, extra?: HeaderList): void;
  /** Lets the framework answer. A body that was read goes along, so that nobody reads or parses it again. */
  passOn(body: ReadBody | null): void;
  destroy(): void;
}
