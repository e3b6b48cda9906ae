import { setTimeout as sleep } from "node:timers/promises";
import type { EmbeddedPostgresLog } from "./embedded-postgres-log.js";

const pauseMs = 20;
const noticeEveryMs = 5_000;
// Recovery after a crash replays up to max_wal_size, which takes a minute on a slow disk.
const limitMs = 120_000;

/** Pauses between attempts to start the server, logs what it waits for, and throws after `limitMs`. */
export class StartupWait {
  readonly #startedAt = performance.now();
  #noticeAtMs = noticeEveryMs;
  readonly #log: EmbeddedPostgresLog;
  readonly #signal: AbortSignal;

  constructor(log: EmbeddedPostgresLog, signal: AbortSignal) {
    this.#log = log;
    this.#signal = signal;
  }

  async pause(reason: string): Promise<void> {
    const waitedMs = performance.now() - this.#startedAt;
    const waitedSeconds = Math.round(waitedMs / 1000);
    if (waitedMs > limitMs) {
      throw new Error(`Gave up on the embedded PostgreSQL after ${waitedSeconds} s: ${reason}.`);
    }
    if (waitedMs > this.#noticeAtMs) {
      this.#noticeAtMs += noticeEveryMs;
      this.#log.info({ waitedSeconds, reason }, "waiting for the embedded PostgreSQL");
    }
    await sleep(pauseMs, undefined, { signal: this.#signal });
  }
}
