import type pg from "pg";
import { chunks } from "./split-change.js";

/** An id has up to 30 characters, and a NOTIFY at most 8,000 bytes, so this many ids fit into one notice. */
export const mostAcknowledged = 200;

/** Changes that arrive in one turn of the event loop are acknowledged in one notice. */
export class Acknowledgements {
  readonly #send: (client: pg.Client, ids: readonly string[]) => Promise<void>;
  #ids: string[] = [];

  constructor(send: (client: pg.Client, ids: readonly string[]) => Promise<void>) {
    this.#send = send;
  }

  add(client: pg.Client, id: string): void {
    this.#ids.push(id);
    if (this.#ids.length > 1) return;
    setImmediate(() => {
      const ids = this.#ids;
      this.#ids = [];
      for (const some of chunks(ids, mostAcknowledged)) {
        // If this fails, the other replica waits until our lease has ended. That is late, and still correct.
        this.#send(client, some).catch(() => undefined);
      }
    });
  }
}
