import type { ErrorCode } from "../../../errors/catalogue.js";
import { success, type Failure, type Result } from "../../../errors/result.js";
import type { AccountId } from "../../model/ids.js";
import type { Digest } from "../../model/keys/secret-digester.js";
import { serviceUnavailable } from "../../model/service-unavailable.js";
import { StorageUnavailable } from "../../model/storage-unavailable.js";
import { EventQueue } from "./event-queue.js";
import type { KeyEvent } from "../../model/events/key-event.js";
import { hourMs } from "../../model/durations.js";

type Unavailable = "service_unavailable";

/** The part of a subscription that the hub and `AccountWatch` use. */
export interface OpenSubscription {
  readonly subscriber: Pick<Subscriber<never>, "accountId" | "digests" | "visitor">;
  deliver(event: KeyEvent): void;
  recheck(): void;
  end(failed: Failure<Unavailable>): void;
}

export interface Permit {
  /** When the permission ends if nothing renews it; null when it has no end of its own. */
  readonly untilMs: number | null;
  /** As `Subscriber.digests`, which may be others by now. */
  readonly digests: readonly Digest[];
}

/** Who subscribes, and how to authorize them again. */
export interface Subscriber<Code extends ErrorCode> {
  readonly accountId: AccountId;
  /** Whose page subscribes; null for everybody but pages with a browser token. */
  readonly visitor: string | null;
  /** Operators may subscribe when the server is full. */
  readonly isOperator: boolean;
  /** A change of one of these digests is a change of the credential that the subscriber uses. */
  readonly digests: readonly Digest[];
  readonly authorize: () => Promise<Result<Permit, Code>>;
  /** Called when the subscriber reads too slowly and is disconnected. */
  readonly onOverrun: () => void;
}

interface KeySubscriptionOptions<Item> {
  /** What the subscriber gets of an event of the account; null when nothing. */
  readonly toItem: (event: KeyEvent) => Item | null;
  readonly nowMs: () => number;
  readonly onPermit: (permit: Permit) => void;
  readonly onEnd: () => void;
  readonly onProblem: (error: unknown) => void;
}

/** Subscribers with more unread events are disconnected. */
export const mostEventsWaiting = 100;
/** Timers hold at most 24 days, so a longer wait is split. */
const longestWaitMs = hourMs;

/** The stream of one subscriber. When the subscriber may watch no longer, the last item says why. */
export class KeySubscription<Code extends ErrorCode, Item> implements OpenSubscription {
  readonly subscriber: Subscriber<Code>;
  readonly items: EventQueue<Result<Item, Code | Unavailable>>;
  readonly #options: KeySubscriptionOptions<Item>;
  #changes = 0;
  #isChecking = false;
  #renewal: NodeJS.Timeout | undefined;

  constructor(subscriber: Subscriber<Code>, options: KeySubscriptionOptions<Item>) {
    this.subscriber = subscriber;
    this.#options = options;
    const overrun = () => {
      this.#finish([]);
      subscriber.onOverrun();
    };
    this.items = new EventQueue(mostEventsWaiting, overrun, () => this.#leave());
  }

  deliver(event: KeyEvent): void {
    const item = this.#options.toItem(event);
    if (item !== null) this.push(item);
  }

  push(item: Item): void {
    this.items.push(success(item));
  }

  end(failed: Failure<Code | Unavailable>): void {
    this.#finish([failed]);
  }

  /** Pauses the stream until the subscriber is authorized again. */
  recheck(): void {
    this.#changes += 1;
    this.items.pause();
    if (!this.#isChecking) void this.#check();
  }

  async #check(): Promise<void> {
    this.#isChecking = true;
    // Other listeners hear the change in this turn of the event loop. They remove their cached entries first.
    await Promise.resolve();
    for (let seen = -1; seen !== this.#changes;) {
      seen = this.#changes;
      const permit = await this.#authorize();
      // A change during the authorization makes its result invalid, so the loop asks again.
      if (!permit.ok) {
        this.end(permit);
        return;
      }
      this.#options.onPermit(permit.value);
      this.#recheckWhenOver(permit.value);
    }
    this.#isChecking = false;
    this.items.resume();
  }

  #recheckWhenOver({ untilMs }: Pick<Permit, "untilMs">): void {
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
      return await this.subscriber.authorize();
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
