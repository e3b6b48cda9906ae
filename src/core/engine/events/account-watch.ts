import type { Failure } from "../../../errors/result.js";
import type { AccountId } from "../../model/ids.js";
import { allKeysOf } from "../../model/keys/key-reach.js";
import type { KeyStore } from "../../model/keys/key-store.js";
import { serviceUnavailable } from "../../model/service-unavailable.js";
import { StorageUnavailable } from "../../model/storage-unavailable.js";
import { ExpiryWatch } from "./expiry-watch.js";
import type { KeyEvent, KeyEventNotice, KeyEventType } from "../../model/events/key-event.js";
import type { OpenSubscription } from "./key-subscription.js";

export interface AccountWatchOptions {
  readonly keys: Pick<KeyStore, "findRecords" | "findEnding">;
  /** The time of the database. */
  readonly nowMs: () => number;
  readonly isTrusted: () => boolean;
  readonly onProblem: (error: unknown) => void;
}

const mostReadAtOnce = 100;
const mostNoticesWaiting = 1_000;

/** Reads the events of one account, once for all its subscribers on this replica. */
export class AccountWatch {
  readonly subscriptions = new Set<OpenSubscription>();
  readonly #accountId: AccountId;
  readonly #options: AccountWatchOptions;
  readonly #expiries: ExpiryWatch;
  #notices: KeyEventNotice[] = [];
  #isReading = false;

  constructor(accountId: AccountId, options: AccountWatchOptions) {
    this.#accountId = accountId;
    this.#options = options;
    const { keys, nowMs, isTrusted } = options;
    this.#expiries = new ExpiryWatch({
      nowMs,
      isTrusted,
      find: (after, limit) => keys.findEnding(accountId, after, limit),
      onExpired: (apiKey, occurredAt) => {
        // A subscriber may use the key that expired.
        this.recheckKeys();
        this.#deliver({ type: "expired", occurredAt, apiKey, limit: null });
      },
      onFailure: (error) => this.#fail(error),
    });
    this.#expiries.look();
  }

  hear(notice: KeyEventNotice): void {
    if (changesEnds(notice.type)) this.#expiries.look();
    this.#notices.push(notice);
    if (this.#notices.length > mostNoticesWaiting) this.endAll(serviceUnavailable());
    else if (!this.#isReading) void this.#read();
  }

  recheckKeys(): void {
    for (const subscription of this.subscriptions) {
      if (subscription.subscriber.digests.length > 0) subscription.recheck();
    }
  }

  /** Subscribers cannot notice a missing event. So their streams end, and they subscribe again. */
  endAll(failed: Failure<"service_unavailable">): void {
    this.#notices = [];
    for (const subscription of this.subscriptions) subscription.end(failed);
  }

  stop(): void {
    this.#notices = [];
    this.#expiries.stop();
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    try {
      while (this.#notices.length > 0) {
        const notices = this.#notices.splice(0, mostReadAtOnce);
        const ids = [...new Set(notices.map(({ keyId }) => keyId))];
        const records = await this.#options.keys.findRecords(allKeysOf(this.#accountId), ids);
        const byId = new Map(records.map((record) => [record.id, record]));
        for (const { type, occurredAt, keyId, limit } of notices) {
          const apiKey = byId.get(keyId);
          if (apiKey !== undefined) this.#deliver({ type, occurredAt, apiKey, limit: limit?.name ?? null });
        }
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isReading = false;
    }
  }

  #deliver(event: KeyEvent): void {
    for (const subscription of this.subscriptions) subscription.deliver(event);
  }

  #fail(error: unknown): void {
    if (!(error instanceof StorageUnavailable)) this.#options.onProblem(error);
    this.endAll(serviceUnavailable());
  }
}

/** The other types tell of what is so already. */
function changesEnds(type: KeyEventType): boolean {
  return type === "created" || type === "changed" || type === "revoked" || type === "expired";
}
