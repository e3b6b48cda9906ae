import type { ErrorCode } from "../../../errors/catalogue.js";
import { success, type Failure, type Result } from "../../../errors/result.js";
import type { AccountId } from "../../model/ids.js";
import type { Digest } from "../../model/keys/secret-digester.js";
import { serviceUnavailable } from "../../model/service-unavailable.js";
import { StorageUnavailable } from "../../model/storage-unavailable.js";
import { EventQueue } from "./event-queue.js";
import type { KeyEvent } from "../../model/events/key-event.js";

type Unavailable = "service_unavailable";

/** What the parts that hear events see of one who watches. */
export interface OpenSubscription {
  readonly watcher: Pick<Watcher<never>, "accountId" | "digests">;
  deliver(event: KeyEvent): void;
  recheck(): void;
  end(failed: Failure<Unavailable>): void;
}

export interface Permit {
  /** When it is over, if nothing renews it; null for one that has no end of its own. */
  readonly untilMs: number | null;
}

/** Who watches, and how to ask again whether they may. */
export interface Watcher<Code extends ErrorCode> {
  readonly accountId: AccountId;
  /** An operator is served however many others are. */
  readonly isOperator: boolean;
  /** By which a change of the watcher's own secret is known. */
  readonly digests: readonly Digest[];
  readonly authorize: () => Promise<Result<Permit, Code>>;
  /** Told when the watcher takes events too slowly to be kept. */
  readonly onOverrun: () => void;
}

interface KeySubscriptionOptions {
  readonly nowMs: () => number;
  readonly onEnd: () => void;
  readonly onProblem: (error: unknown) => void;
}

/** How far a watcher may fall behind. */
export const mostEventsWaiting = 100;
/** No timer takes a month. */
const longestWaitMs = 3_600_000;

/** One watcher's stream of events. The last item is a failure when the watcher lost it. */
export class KeySubscription<Code extends ErrorCode> implements OpenSubscription {
  readonly watcher: Watcher<Code>;
  readonly items: EventQueue<Result<KeyEvent, Code | Unavailable>>;
  readonly #options: KeySubscriptionOptions;
  #changes = 0;
  #isChecking = false;
  #renewal: NodeJS.Timeout | undefined;

  constructor(watcher: Watcher<Code>, options: KeySubscriptionOptions) {
    this.watcher = watcher;
    this.#options = options;
    const overrun = () => {
      this.#finish([]);
      watcher.onOverrun();
    };
    this.items = new EventQueue(mostEventsWaiting, overrun, () => this.#leave());
  }

  deliver(event: KeyEvent): void {
    this.items.push(success(event));
  }

  end(failed: Failure<Code | Unavailable>): void {
    this.#finish([failed]);
  }

  /** From now on nothing is given out until the watcher has been found to be still allowed. */
  recheck(): void {
    this.#changes += 1;
    this.items.pause();
    if (!this.#isChecking) void this.#check();
  }

  async #check(): Promise<void> {
    this.#isChecking = true;
    // Whoever else hears of this change forgets what it remembers first.
    await Promise.resolve();
    for (let seen = -1; seen !== this.#changes;) {
      seen = this.#changes;
      const watcher = await this.#authorize();
      // What was read before the latest change says nothing: it is asked again.
      if (!watcher.ok) {
        this.end(watcher);
        return;
      }
      this.#recheckWhenOver(watcher.value);
    }
    this.#isChecking = false;
    this.items.resume();
  }

  #recheckWhenOver({ untilMs }: Permit): void {
    clearTimeout(this.#renewal);
    if (untilMs === null) return;
    const waitMs = Math.max(0, untilMs - this.#options.nowMs());
    const isFarOff = waitMs > longestWaitMs;
    this.#renewal = setTimeout(
      () => (isFarOff ? this.#recheckWhenOver({ untilMs }) : this.recheck()),
      isFarOff ? longestWaitMs : waitMs + 1,
    ).unref();
  }

  async #authorize(): Promise<Result<Permit, Code | Unavailable>> {
    try {
      return await this.watcher.authorize();
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) this.#options.onProblem(error);
      return serviceUnavailable();
    }
  }

  #finish(last: readonly Failure<Code | Unavailable>[]): void {
    this.items.end(last);
    this.#leave();
  }

  #leave(): void {
    clearTimeout(this.#renewal);
    this.#options.onEnd();
  }
}
