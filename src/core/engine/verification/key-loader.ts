import { StorageUnavailable } from "../../model/storage-unavailable.js";
import type { Digest } from "../../model/keys/secret-digester.js";
import type { VerifiableKey, VerifiableKeyStore } from "../../model/verification/verifiable-key.js";

export interface KeyLoader {
  /** How many requests wait for a statement or for its answer. */
  underWay(): number;
  /** The key stored under one of these digests. */
  load(digests: readonly Digest[]): Promise<VerifiableKey | null>;
}

interface Waiter {
  readonly digests: readonly Digest[];
  readonly resolve: (key: VerifiableKey | null) => void;
  readonly reject: (error: unknown) => void;
}

const mostStatementsAtOnce = 2;
const mostKeysAStatement = 500;
const mostWaiting = 10_000;
/** After a failure only one statement runs at a time until the database answers. */
const probeIntervalMs = 250;

/**
 * Reads keys that are not cached. Requests that come while statements run go into the next one. So a flood of
 * unknown keys costs two statements at a time, and requests beyond the bound of the queue fail at once.
 */
export function createKeyLoader(store: VerifiableKeyStore): KeyLoader {
  let waiting: Waiter[] = [];
  let reading = 0;
  let underWay = 0;
  let isScheduled = false;
  let brokenUntilMs = 0;
  let lastError: unknown = null;

  const pump = () => {
    isScheduled = false;
    const most = lastError === null ? mostStatementsAtOnce : 1;
    while (waiting.length > 0 && underWay < most) {
      const batch = waiting.slice(0, mostKeysAStatement);
      waiting = waiting.slice(mostKeysAStatement);
      underWay += 1;
      reading += batch.length;
      void read(batch).finally(() => {
        underWay -= 1;
        reading -= batch.length;
        pump();
      });
    }
  };

  const read = async (batch: readonly Waiter[]) => {
    try {
      const keys = await store.findByDigests(batch.flatMap(({ digests }) => digests));
      lastError = null;
      const byDigest = new Map(keys.map((key) => [key.digest, key]));
      for (const { digests, resolve } of batch) {
        const found = digests.map((digest) => byDigest.get(digest));
        resolve(found.find((key) => key !== undefined) ?? null);
      }
    } catch (error) {
      lastError = error;
      brokenUntilMs = performance.now() + probeIntervalMs;
      for (const { reject } of batch) reject(error);
      // Requests behind a failed statement fail now, not after another failure.
      for (const { reject } of waiting) reject(error);
      waiting = [];
    }
  };

  return {
    underWay: () => waiting.length + reading,
    load(digests) {
      if (lastError !== null && (underWay > 0 || performance.now() < brokenUntilMs)) {
        return Promise.reject(
          new StorageUnavailable("The database did not answer just now", { cause: lastError }),
        );
      }
      if (waiting.length >= mostWaiting) {
        return Promise.reject(new StorageUnavailable("Too many unknown keys at once"));
      }
      return new Promise((resolve, reject) => {
        waiting.push({ digests, resolve, reject });
        if (isScheduled) return;
        isScheduled = true;
        // Requests of the same turn of the event loop go into one statement.
        setImmediate(pump);
      });
    },
  };
}
