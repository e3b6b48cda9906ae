import { IncomingMessage } from "node:http";

type OnBody = (bytes: Buffer) => void;
type OnError = (error: unknown) => void;

/**
 * A request that can do without the stream Node makes of its body: it comes in one piece, or not at all. Which of the
 * two has to be said as soon as the request is there, before any of its body has come.
 */
export class WholeRequest extends IncomingMessage {
  #onBody: OnBody | null = null;
  #onError: OnError | null = null;
  #chunks: Buffer[] | null = null;

  /** The error is what `onBody` throws. */
  collect(onBody: OnBody, onError: OnError): void {
    this.#onBody = onBody;
    this.#onError = onError;
  }

  /** What comes is dropped. */
  ignoreBody(): void {
    this.#onBody = ignore;
  }

  /** Node's parser hands on what has come, and null at the end. */
  override push(chunk: Buffer | null, encoding?: BufferEncoding): boolean {
    const onBody = this.#onBody;
    if (onBody === null) return super.push(chunk, encoding);
    if (onBody === ignore) return true;
    if (chunk === null) this.#end(onBody);
    else (this.#chunks ??= []).push(chunk);
    return true;
  }

  /** What Node drains of a request that has been answered has gone another way. */
  override resume(): this {
    return this.#onBody === null ? super.resume() : this;
  }

  #end(onBody: OnBody): void {
    const chunks = this.#chunks ?? [];
    const [only] = chunks;
    try {
      onBody(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
    } catch (error) {
      this.#onError?.(error);
    }
  }
}

function ignore(): void {
  // Nobody asked for it.
}
