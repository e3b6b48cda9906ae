import { write, writeSync } from "node:fs";

/** As much as a pipe takes in one piece: so the lines of several processes on one do not run into each other. */
export const bytesThatStayWhole = 4_096;
/** A busy server's lines are written so many characters at once; a quiet one's wait for no more than this. */
const enough = 15_000;
const longestWaitMs = 100;
/** When what takes the lines is busy, or full, it is tried again after this. */
const restMs = 20;
/** Lines that nobody takes do not fill the memory. */
const mostWaiting = 16_000_000;
/** For the last lines, when the process ends. */
const lastRests = 100;

const newline = 10;
const nothing: Buffer = Buffer.alloc(0);

export interface LineWriterOptions {
  readonly fd: number;
  readonly bytesAPiece: number;
  /** When lines had to be dropped, the line that says how many is written in their place. */
  readonly describeLoss: (lines: number) => string;
}

/** Writes lines to a file or pipe, many at once. No caller waits for it. */
export class LineWriter {
  readonly #options: LineWriterOptions;
  #waiting = "";
  #lost = 0;
  #timer: NodeJS.Timeout | null = null;
  /** What is being written: all before `#begun` is written, or under way. */
  #bytes = nothing;
  #begun = 0;
  #isWriting = false;
  #isGone = false;

  constructor(options: LineWriterOptions) {
    this.#options = options;
    process.on("exit", () => this.flushSync());
  }

  write(line: string): void {
    if (this.#isGone) return;
    if (this.#waiting.length > mostWaiting) {
      this.#lost += 1;
      return;
    }
    this.#waiting += line;
    if (this.#isWriting) return;
    if (this.#waiting.length >= enough) this.#start();
    else this.#timer ??= setTimeout(() => this.#start(), longestWaitMs).unref();
  }

  /** All but what is under way. */
  flushSync(): void {
    const rest = Buffer.concat([this.#bytes.subarray(this.#begun), Buffer.from(this.#takeWaiting())]);
    this.#bytes = nothing;
    let rests = 0;
    for (let from = 0; from < rest.length && !this.#isGone && rests < lastRests;) {
      try {
        from += writeSync(this.#options.fd, rest, from, this.#pieceEnd(rest, from) - from);
      } catch (error) {
        this.#note(error);
        rests += 1;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, restMs);
      }
    }
  }

  #start(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#bytes = Buffer.from(this.#takeWaiting());
    this.#begun = 0;
    this.#isWriting = true;
    this.#writePiece();
  }

  #takeWaiting(): string {
    const lines = this.#waiting;
    const lost = this.#lost;
    this.#waiting = "";
    this.#lost = 0;
    return lost === 0 ? lines : lines + this.#options.describeLoss(lost);
  }

  #writePiece(): void {
    const bytes = this.#bytes;
    const from = this.#begun;
    if (from < bytes.length) {
      this.#begun = this.#pieceEnd(bytes, from);
      write(this.#options.fd, bytes, from, this.#begun - from, null, (error, written) => {
        // Nothing is left where all was written at once meanwhile.
        if (bytes === this.#bytes) this.#begun = from + (error === null ? written : 0);
        if (error === null) this.#writePiece();
        else if (!this.#note(error)) setTimeout(() => this.#writePiece(), restMs).unref();
      });
    } else if (this.#waiting.length >= enough) this.#start();
    else {
      this.#isWriting = false;
      if (this.#waiting !== "") this.#timer = setTimeout(() => this.#start(), longestWaitMs).unref();
    }
  }

  /** Whether nobody will ever read again. */
  #note(error: unknown): boolean {
    this.#isGone = error instanceof Error && "code" in error && error.code === "EPIPE";
    return this.#isGone;
  }

  /** After a line, unless there is one longer than a piece. */
  #pieceEnd(bytes: Buffer, from: number): number {
    const { bytesAPiece } = this.#options;
    if (bytes.length - from <= bytesAPiece) return bytes.length;
    const lastLine = bytes.lastIndexOf(newline, from + bytesAPiece - 1) + 1;
    if (lastLine > from) return lastLine;
    const firstLine = bytes.indexOf(newline, from) + 1;
    return firstLine === 0 ? bytes.length : firstLine;
  }
}
