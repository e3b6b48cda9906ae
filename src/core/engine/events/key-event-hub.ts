import type { ErrorCode } from "../../../errors/catalogue.js";
import type { Result } from "../../../errors/result.js";
import type { ChangeFeed } from "../../model/changes/change-feed.js";
import type { AccountId } from "../../model/ids.js";
import type { Digest } from "../../model/keys/secret-digester.js";
import { serviceUnavailable } from "../../model/service-unavailable.js";
import { AccountWatch, type AccountWatchOptions } from "./account-watch.js";
import type { KeyEvent, KeyEventNotice } from "../../model/events/key-event.js";
import { KeySubscription, type OpenSubscription, type Subscriber } from "./key-subscription.js";
import type { LimitNotices } from "./limit-notices.js";

export type KeyEvents<Code extends ErrorCode> = AsyncIterableIterator<Result<KeyEvent, Code>, undefined>;

interface KeyEventHubOptions extends Omit<AccountWatchOptions, "isTrusted"> {
  readonly feed: ChangeFeed;
  readonly limitNotices: LimitNotices;
  readonly maxSubscriptions: number;
}

/** Delivers the events that this replica hears to its subscribers. */
export class KeyEventHub {
  readonly #options: KeyEventHubOptions;
  readonly #accounts = new Map<AccountId, AccountWatch>();
  readonly #byDigest = new Map<Digest, Set<OpenSubscription>>();
  readonly #all = new Set<OpenSubscription>();

  constructor(options: KeyEventHubOptions) {
    this.#options = options;
    options.feed.subscribe({
      onChange: ({ digests, accountIds }) => {
        for (const digest of digests) this.#recheck(this.#byDigest.get(digest));
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
  open<Code extends ErrorCode>(
    subscriber: Subscriber<Code>,
  ): Result<KeyEvents<Code | "service_unavailable">, "service_unavailable"> {
    const opened = this.openFor<Code, KeyEvent>(subscriber, { toItem: (event) => event, onEnd: ignore });
    return opened.ok ? { ok: true, value: opened.value.items } : opened;
  }

  /** The same for what a subscriber may see of other things than events. */
  openFor<Code extends ErrorCode, Item>(
    subscriber: Subscriber<Code>,
    { toItem, onEnd }: { readonly toItem: (event: KeyEvent) => Item | null; readonly onEnd: () => void },
  ): Result<KeySubscription<Code, Item>, "service_unavailable"> {
    const { feed, maxSubscriptions, nowMs, onProblem } = this.#options;
    const isFull = this.#all.size >= maxSubscriptions && !subscriber.isOperator;
    if (feed.generation() === null || isFull) return serviceUnavailable();
    const subscription = new KeySubscription<Code, Item>(subscriber, {
      toItem,
      nowMs,
      onEnd: () => {
        this.#remove(subscription);
        onEnd();
      },
      onProblem,
    });
    this.#all.add(subscription);
    this.#watchOf(subscriber.accountId).subscriptions.add(subscription);
    for (const digest of subscriber.digests) {
      const watching = this.#byDigest.get(digest) ?? new Set();
      this.#byDigest.set(digest, watching.add(subscription));
    }
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
    const { accountId, digests } = subscription.subscriber;
    this.#all.delete(subscription);
    for (const digest of digests) {
      const watching = this.#byDigest.get(digest);
      watching?.delete(subscription);
      if (watching?.size === 0) this.#byDigest.delete(digest);
    }
    const watch = this.#accounts.get(accountId);
    watch?.subscriptions.delete(subscription);
    if (watch?.subscriptions.size !== 0) return;
    watch.stop();
    this.#accounts.delete(accountId);
  }
}

function ignore(): void {
  // Nothing else belongs to the stream.
}
