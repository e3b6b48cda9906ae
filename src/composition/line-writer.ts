import { write, writeSync } from "node:fs";
import { errorCode } from "../storage/error-code.js";

/** PIPE_BUF: a pipe writes up to this many bytes as a whole, so the lines of several processes do not mix. */
export const atomicPipeBytes = 4_096;
/** A batch is written when it has this many characters, or after `batchMs`. */
const batchLength = 15_000;
const batchMs = 100;
/** The pause before a failed write is tried again. */
const retryMs = 20;
/** When more characters wait, new lines are dropped and counted. */
const maxWaitingLength = 16_000_000;
/** How many failed writes are retried when the process ends. */
const maxLastRetries = 100;

const newline = 10;
const nothing: Buffer = Buffer.alloc(0);

export interface LineWriterOptions {
  readonly fd: number;
  readonly maxWriteBytes: number;
  /** The line that replaces dropped lines. */
  readonly describeLoss: (lines: number) => string;
}

/** Writes lines to a file or pipe in batches, and never makes a caller wait. Why not `pino.destination`: decision 44. */
export class LineWriter {
  readonly #options: LineWriterOptions;
  #waiting = "";
  #lost = 0;
  #timer: NodeJS.Timeout | null = null;
  /** The batch that is being written. Everything before `#submitted` is written or under way. */
  #bytes = nothing;
  #submitted = 0;
  #isWriting = false;
  #isClosed = false;

  constructor(options: LineWriterOptions) {
    this.#options = options;
    process.on("exit", () => this.flushSync());
  }

  write(line: string): void {
    if (this.#isClosed) return;
    if (this.#waiting.length > maxWaitingLength) {
      this.#lost += 1;
      return;
    }
    this.#waiting += line;
    if (this.#isWriting) return;
    if (this.#waiting.length >= batchLength) this.#start();
    else this.#timer ??= setTimeout(() => this.#start(), batchMs).unref();
  }

  /** Writes all lines but those of a write under way. */
  flushSync(): void {
    const rest = Buffer.concat([this.#bytes.subarray(this.#submitted), Buffer.from(this.#takeWaiting())]);
    this.#bytes = nothing;
    let retries = 0;
    for (let from = 0; from < rest.length && !this.#isClosed && retries < maxLastRetries;) {
      try {
        from += writeSync(this.#options.fd, rest, from, this.#writeEnd(rest, from) - from);
      } catch (error) {
        this.#hasReaderLeft(error);
        retries += 1;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
      }
    }
  }

  #start(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#bytes = Buffer.from(this.#takeWaiting());
    this.#submitted = 0;
    this.#isWriting = true;
    this.#writeNext();
  }

  #takeWaiting(): string {
    const lines = this.#waiting;
    const lost = this.#lost;
    this.#waiting = "";
    this.#lost = 0;
    return lost === 0 ? lines : lines + this.#options.describeLoss(lost);
  }

  #writeNext(): void {
    const bytes = this.#bytes;
    const from = this.#submitted;
    if (from < bytes.length) {
      this.#submitted = this.#writeEnd(bytes, from);
      write(this.#options.fd, bytes, from, this.#submitted - from, null, (error, written) => {
        // `flushSync` has replaced the batch, and has written the rest.
        if (bytes === this.#bytes) this.#submitted = from + (error === null ? written : 0);
        if (error === null) this.#writeNext();
        else if (!this.#hasReaderLeft(error)) setTimeout(() => this.#writeNext(), retryMs).unref();
      });
    } else if (this.#waiting.length >= batchLength) this.#start();
    else {
      this.#isWriting = false;
      if (this.#waiting !== "") this.#timer = setTimeout(() => this.#start(), batchMs).unref();
    }
  }

  /** Whether the reader has left, so that nothing can be written again. */
  #hasReaderLeft(error: unknown): boolean {
    this.#isClosed = errorCode(error) === "EPIPE";
    return this.#isClosed;
  }

  /** The end of the last line that fits in one write, or of the first line where none fits. */
  #writeEnd(bytes: Buffer, from: number): number {
    const { maxWriteBytes } = this.#options;
    if (bytes.length - from <= maxWriteBytes) return bytes.length;
    const lastLine = bytes.lastIndexOf(newline, from + maxWriteBytes - 1) + 1;
    if (lastLine > from) return lastLine;
    const firstLine = bytes.indexOf(newline, from) + 1;
    return firstLine === 0 ? bytes.length : firstLine;
  }
}
