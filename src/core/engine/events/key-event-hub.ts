import type { ErrorCode } from "../../../errors/catalogue.js";
import type { Result } from "../../../errors/result.js";
import type { ChangeFeed } from "../../model/changes/change-feed.js";
import type { AccountId } from "../../model/ids.js";
import { serviceUnavailable } from "../../model/service-unavailable.js";
import { AccountWatch, type AccountWatchOptions } from "./account-watch.js";
import type { KeyEvent, KeyEventNotice } from "../../model/events/key-event.js";
import { Shares } from "../shares.js";
import { SubscriptionsByDigest } from "./subscriptions-by-digest.js";
import { KeySubscription, type OpenSubscription, type Subscriber } from "./key-subscription.js";
import type { LimitNotices } from "./limit-notices.js";

export type KeyEvents<Code extends ErrorCode> = AsyncIterableIterator<Result<KeyEvent, Code>, undefined>;

interface Items<Item> {
  /** What the subscriber gets of an event of the account; null when nothing. */
  readonly toItem: (event: KeyEvent) => Item | null;
  readonly onEnd: () => void;
}

interface KeyEventHubOptions extends Omit<AccountWatchOptions, "isTrusted"> {
  readonly feed: ChangeFeed;
  readonly limitNotices: LimitNotices;
  readonly maxSubscriptions: number;
}

/** An owner may be a company with many people. Others still find a place. */
export const mostStreamsOfAVisitor = 50;

/** Delivers the events that this replica hears to its subscribers. */
export class KeyEventHub {
  readonly #options: KeyEventHubOptions;
  readonly #accounts = new Map<AccountId, AccountWatch>();
  readonly #byDigest = new SubscriptionsByDigest();
  readonly #all = new Set<OpenSubscription>();
  readonly #ofVisitors = new Shares(mostStreamsOfAVisitor);

  constructor(options: KeyEventHubOptions) {
    this.#options = options;
    options.feed.subscribe({
      onChange: ({ digests, accountIds }) => {
        for (const digest of digests) this.#recheck(this.#byDigest.find(digest));
        for (const accountId of accountIds) this.#recheck(this.#accounts.get(accountId)?.subscriptions);
      },
      onGap: () => {
        for (const watch of this.#accounts.values()) watch.endAll(serviceUnavailable());
      },
      onEvent: (notice) => this.#hear(notice),
    });
  }

  get subscriptions(): number {
    return this.#all.size;
  }

  /**
   * The caller has authorized the subscriber. The subscription authorizes them once more, because from here on no
   * change is missed.
   */
  open<Code extends ErrorCode, Item>(
    subscriber: Subscriber<Code>,
    { toItem, onEnd }: Items<Item>,
  ): Result<KeySubscription<Code, Item>, "service_unavailable"> {
    const { feed, maxSubscriptions, nowMs, onProblem } = this.#options;
    const isFull = this.#all.size >= maxSubscriptions && !subscriber.isOperator;
    if (feed.generation() === null || isFull) return serviceUnavailable();
    const { visitor } = subscriber;
    if (visitor !== null && !this.#ofVisitors.enter(visitor)) return serviceUnavailable();
    const subscription = new KeySubscription<Code, Item>(subscriber, {
      toItem,
      nowMs,
      onPermit: ({ digests }) => this.#byDigest.put(subscription, digests),
      onEnd: () => {
        this.#remove(subscription);
        onEnd();
      },
      onProblem,
    });
    this.#all.add(subscription);
    this.#watchOf(subscriber.accountId).subscriptions.add(subscription);
    this.#byDigest.put(subscription, subscriber.digests);
    subscription.recheck();
    return { ok: true, value: subscription };
  }

  #watchOf(accountId: AccountId): AccountWatch {
    const { feed, keys, nowMs, onProblem } = this.#options;
    const known = this.#accounts.get(accountId);
    if (known !== undefined) return known;
    const watch = new AccountWatch(accountId, { keys, nowMs, onProblem, isTrusted: () => feed.isTrusted() });
    this.#accounts.set(accountId, watch);
    return watch;
  }

  #hear(notice: KeyEventNotice): void {
    if (this.#options.limitNotices.isFirst(notice)) this.#accounts.get(notice.accountId)?.hear(notice);
  }

  #recheck(subscriptions: Iterable<OpenSubscription> = []): void {
    for (const subscription of subscriptions) subscription.recheck();
  }

  #remove(subscription: OpenSubscription): void {
    const { accountId, visitor } = subscription.subscriber;
    const wasOpen = this.#all.delete(subscription);
    if (wasOpen && visitor !== null) this.#ofVisitors.leave(visitor);
    this.#byDigest.put(subscription, []);
    const watch = this.#accounts.get(accountId);
    watch?.subscriptions.delete(subscription);
    if (watch?.subscriptions.size !== 0) return;
    watch.stop();
    this.#accounts.delete(accountId);
  }
}
