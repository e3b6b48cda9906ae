import { BoundedCache, textBytes } from "../../model/bounded-cache.js";
import type { LimitCounter } from "../limits/limit-counter.js";
import { limitNameOf } from "../../model/limits/limit-name.js";
import type { KeyEntry } from "../verification/key-entry.js";
import type { KeyEventNotice, PublishKeyEvents } from "../../model/events/key-event.js";

interface LimitNoticesOptions {
  readonly publish: PublishKeyEvents;
  readonly nowMs: () => number;
}

const mostRememberedBytes = 4 * 1_048_576;
/** Thousands of keys can reach a limit in the same second: the channel that carries revocations stays free. */
const flushMs = 100;
const mostInAFlush = 50;
const mostWaiting = 1_000;

/** One `limit_reached` a limit and window, however many checks are refused for it, on however many replicas. */
export class LimitNotices {
  readonly #options: LimitNoticesOptions;
  /** Which window of a limit was last spoken of, by us and by anybody. */
  readonly #said = new BoundedCache<string>(mostRememberedBytes);
  readonly #heard = new BoundedCache<string>(mostRememberedBytes);
  #waiting: KeyEventNotice[] = [];
  #isFlushDue = false;

  constructor(options: LimitNoticesOptions) {
    this.#options = options;
  }

  /** On the path of a refused check: two looks into memory. */
  reached({ id, accountEntry }: KeyEntry, counter: LimitCounter): void {
    const { subject, limit: max, windowEndMs } = counter;
    const window = windowName(max, windowEndMs);
    if (this.#said.get(subject) === window || this.#heard.get(subject) === window) return;
    this.#said.set(subject, window, textBytes(window));
    if (this.#waiting.length >= mostWaiting) return;
    this.#waiting.push({
      type: "limit_reached",
      accountId: accountEntry.account.id,
      keyId: id,
      occurredAt: new Date(this.#options.nowMs()),
      limit: { name: limitNameOf(counter.subject), max, windowEndMs },
    });
    if (!this.#isFlushDue) this.#flushSoon();
  }

  /** Whether this is the first that is heard of this limit and window. */
  isNews({ accountId, keyId, limit }: KeyEventNotice): boolean {
    if (limit === null) return true;
    const owner = limit.name === "burst" || limit.name === "month" ? accountId : keyId;
    const subject = `${owner}/${limit.name}`;
    const window = windowName(limit.max, limit.windowEndMs);
    if (this.#heard.get(subject) === window) return false;
    this.#heard.set(subject, window, textBytes(window));
    return true;
  }

  #flushSoon(): void {
    this.#isFlushDue = true;
    setTimeout(() => {
      this.#isFlushDue = false;
      this.#options.publish(this.#waiting.splice(0, mostInAFlush));
      if (this.#waiting.length > 0) this.#flushSoon();
    }, flushMs).unref();
  }
}

function windowName(max: number, windowEndMs: number | null): string {
  return `${windowEndMs ?? "never"}/${max}`;
}
