import { connect, type Socket } from "node:net";
import { vi } from "vitest";
import type { RequestHeaders } from "./client.js";

/** A request that the server has begun to handle and whose body has not been sent yet. */
export class HalfRequest {
  readonly #socket: Socket;
  readonly #body: string;
  readonly #ended: Promise<void>;
  #received = "";

  private constructor(port: number, body: unknown) {
    this.#body = JSON.stringify(body);
    this.#socket = connect(port, "127.0.0.1");
    this.#socket.setEncoding("utf8").on("data", (text: string) => {
      this.#received += text;
    });
    this.#ended = new Promise((resolve) => {
      this.#socket.once("close", () => resolve());
      this.#socket.once("error", () => resolve());
    });
  }

  static async send(
    port: number,
    path: string,
    headers: RequestHeaders,
    body: unknown,
  ): Promise<HalfRequest> {
    const request = new HalfRequest(port, body);
    const lines = Object.entries({
      Host: "localhost",
      "Content-Type": "application/json",
      "Content-Length": String(Buffer.byteLength(request.#body)),
      // The server answers this when it has read the headers: so we know that it has.
      Expect: "100-continue",
      ...headers,
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    request.#socket.write(`POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
    await vi.waitFor(
      () => {
        if (!request.#received.includes("100 Continue")) throw new Error("The request has not been taken up");
      },
      { timeout: 120_000, interval: 25 },
    );
    return request;
  }

  /** Sends the body, and gives all that was answered. */
  async finish(): Promise<string> {
    this.#socket.write(this.#body);
    await this.#ended;
    return this.#received;
  }
}
