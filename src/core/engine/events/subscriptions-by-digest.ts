import type { Digest } from "../../model/keys/secret-digester.js";
import type { OpenSubscription } from "./key-subscription.js";

/** Finds the subscriptions that a change of a digest concerns. */
export class SubscriptionsByDigest {
  readonly #byDigest = new Map<Digest, Set<OpenSubscription>>();
  readonly #digests = new Map<OpenSubscription, readonly Digest[]>();

  find(digest: Digest): Iterable<OpenSubscription> | undefined {
    return this.#byDigest.get(digest);
  }

  /** The subscription is found by these digests from now on, and by no others. */
  put(subscription: OpenSubscription, digests: readonly Digest[]): void {
    for (const digest of this.#digests.get(subscription) ?? []) {
      const found = this.#byDigest.get(digest);
      found?.delete(subscription);
      if (found?.size === 0) this.#byDigest.delete(digest);
    }
    if (digests.length === 0) this.#digests.delete(subscription);
    else this.#digests.set(subscription, digests);
    for (const digest of digests) {
      const found = this.#byDigest.get(digest) ?? new Set();
      this.#byDigest.set(digest, found.add(subscription));
    }
  }
}
