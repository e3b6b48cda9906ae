import { connect, type Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { vi } from "vitest";
import type { Answer } from "./client.js";
import { parseAnswer } from "./raw-http.js";

/** One connection, on which requests are sent as they are given and answers are read one by one. */
export class Conversation {
  readonly #socket: Socket;
  #received = Buffer.alloc(0);
  #isOver = false;

  private constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#socket = connect(Number(port), hostname);
    this.#socket.setNoDelay(true);
    this.#socket.on("data", (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk]);
    });
    this.#socket.on("close", () => {
      this.#isOver = true;
    });
  }

  static open(url: string): Promise<Conversation> {
    const conversation = new Conversation(url);
    return new Promise((resolve, reject) => {
      conversation.#socket.once("connect", () => resolve(conversation)).once("error", reject);
    });
  }

  send(text: string): void {
    this.#socket.write(text);
  }

  /** Nothing more is sent, and answers are still read. Resolves when the end has left. */
  async endSending(): Promise<void> {
    await new Promise<void>((resolve) => this.#socket.end(resolve));
  }

  /** Each piece in a packet of its own. */
  async sendInPieces(pieces: readonly string[]): Promise<void> {
    for (const piece of pieces) {
      this.send(piece);
      for (let turn = 0; turn < 20; turn += 1) await nextTurn();
    }
  }

  /** `hasBody` is no for an answer that announces a body and, rightly, does not bring it. */
  async answer(hasBody = true): Promise<Answer> {
    return vi.waitFor(
      () => {
        const end = this.#received.indexOf("\r\n\r\n") + 4;
        if (end < 4) throw new Error("No whole head has come");
        const head = this.#received.subarray(0, end).toString("latin1");
        const bodyBytes = hasBody ? Number(/^content-length: (\d+)\r$/im.exec(head)?.[1]) : 0;
        if (this.#received.length < end + bodyBytes) throw new Error("The body has not come");
        const answer = this.#received.subarray(0, end + bodyBytes).toString("utf8");
        this.#received = this.#received.subarray(end + bodyBytes);
        return parseAnswer(answer);
      },
      { timeout: 60_000, interval: 5 },
    );
  }

  /** Everything that was sent has been answered, and the server has closed. */
  async end(): Promise<string> {
    await vi.waitFor(
      () => {
        if (!this.#isOver) throw new Error("The server has not closed");
      },
      { timeout: 60_000, interval: 5 },
    );
    return this.#received.toString("utf8");
  }

  leave(): void {
    this.#socket.destroy();
  }
}
