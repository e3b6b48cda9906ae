import type { KeyId } from "../ids.js";
import type { KeyStore } from "../keys/key-store.js";

export interface UsageRecorder {
  /** Never waits and never fails: counting must not slow a check. */
  record(id: KeyId, usedAt: Date): void;
  /** Writes what was recorded. */
  flush(): Promise<void>;
}

export function createUsageRecorder(keys: Pick<KeyStore, "markUsed">): UsageRecorder {
  let pending = new Map<KeyId, Date>();
  return {
    record(id, usedAt) {
      pending.set(id, usedAt);
    },
    async flush() {
      if (pending.size === 0) return;
      const batch = pending;
      pending = new Map();
      try {
        await keys.markUsed(batch);
      } catch (error) {
        // Kept for the next flush, unless the key was used again since.
        for (const [id, usedAt] of batch) {
          if (!pending.has(id)) pending.set(id, usedAt);
        }
        throw error;
      }
    },
  };
}
