import type { IncomingMessage, ServerResponse } from "node:http";
import { noHeaders, type Answer } from "../answer/answer.js";
import type { Exchange } from "./exchange.js";
import type { HeaderList } from "./head-text.js";

/** A request that Node read. */
export class NodeExchange implements Exchange {
  readonly #response: ServerResponse;
  readonly #passOn: (body?: Buffer) => void;
  readonly #siteHeaders: HeaderList;

  constructor(
    readonly head: IncomingMessage,
    response: ServerResponse,
    passOn: (body?: Buffer) => void,
    siteHeaders: HeaderList,
  ) {
    this.#response = response;
    this.#passOn = passOn;
    this.#siteHeaders = siteHeaders;
  }

  takeBody(onBody: (bytes: Buffer) => void, onError: (error: unknown) => void): void {
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
    const always = ["x-request-id", requestId, "content-length", `${Buffer.byteLength(body)}`];
    this.#response.writeHead(status, [...headers, ...this.#siteHeaders, ...extra, ...always]);
    this.#response.end(body);
  }

  passOn(body?: Buffer): void {
    this.#passOn(body);
  }

  destroy(): void {
    this.#response.destroy();
  }
}
