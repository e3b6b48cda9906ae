import type { IncomingMessage, ServerResponse } from "node:http";
import { noHeaders, type Answer } from "../answer/answer.js";
import type { ReadBody } from "./body-parser.js";
import type { Exchange } from "./exchange.js";
import type { HeaderList } from "./head-text.js";

/** A request that Node read. */
export class NodeExchange implements Exchange {
  readonly #response: ServerResponse;
  readonly #serverHeaders: HeaderList;

  constructor(
    readonly head: IncomingMessage,
    response: ServerResponse,
    readonly passOn: (body: ReadBody | null) => void,
    serverHeaders: HeaderList,
  ) {
    this.#response = response;
    this.#serverHeaders = serverHeaders;
  }

  readBody(onBody: (bytes: Buffer) => void, onError: (error: unknown) => void): void {
    const chunks: Buffer[] = [];
    this.head.on("data", (chunk: Buffer) => chunks.push(chunk));
    this.head.on("end", () => {
      try {
        onBody(Buffer.concat(chunks));
      } catch (error) {
        onError(error);
      }
    });
  }

  send({ status, headers, body }: Answer, requestId: string, extra: HeaderList = noHeaders): void {
    const ownHeaders = ["x-request-id", requestId, "content-length", `${Buffer.byteLength(body)}`];
    this.#response.writeHead(status, [...headers, ...this.#serverHeaders, ...extra, ...ownHeaders]);
    this.#response.end(body);
  }

  destroy(): void {
    this.#response.destroy();
  }
}
