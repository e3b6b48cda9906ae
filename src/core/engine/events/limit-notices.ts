import { BoundedCache, textBytes } from "../../model/bounded-cache.js";
import type { LimitCounter } from "../limits/limit-counter.js";
import { limitNameOf } from "../../model/limits/limit-name.js";
import type { KeyEntry } from "../verification/key-entry.js";
import type { KeyEventNotice, PublishKeyEvents } from "../../model/events/key-event.js";

interface LimitNoticesOptions {
  readonly publish: PublishKeyEvents;
  /** Called for the first refusal of a window. */
  readonly onReached?: (subject: string) => void;
  readonly nowMs: () => number;
}

const mostRememberedBytes = 4 * 1_048_576;
/** Thousands of keys can reach a limit in one second. Small batches leave room on the channel for revocations. */
const flushMs = 100;
const mostInAFlush = 50;
const mostWaiting = 1_000;

/**
 * Publishes one `limit_reached` event for a limit and window, however many checks are refused on however many
 * replicas.
 */
export class LimitNotices {
  readonly #options: LimitNoticesOptions;
  /** The latest window of each limit that this replica published, and that it heard of. */
  readonly #published = new BoundedCache<string>(mostRememberedBytes);
  readonly #heard = new BoundedCache<string>(mostRememberedBytes);
  #waiting: KeyEventNotice[] = [];
  #isFlushDue = false;

  constructor(options: LimitNoticesOptions) {
    this.#options = options;
  }

  /** Every refused check calls this, so it does no more than two look-ups. */
  reached({ id, accountEntry }: KeyEntry, counter: LimitCounter): void {
    const { subject, limit: max, windowEndMs } = counter;
    const window = windowName(max, windowEndMs);
    if (this.#published.get(subject) === window || this.#heard.get(subject) === window) return;
    this.#published.set(subject, window, textBytes(window));
    this.#options.onReached?.(subject);
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

  /** Whether this is the first notice of the limit and window. */
  isFirst({ type, accountId, keyId, limit }: KeyEventNotice): boolean {
    if (limit === null || type !== "limit_reached") return true;
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
