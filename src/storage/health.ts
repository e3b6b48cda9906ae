import { openPool, type PoolOptions } from "./database.js";

export interface Health {
  /** Whether the database answers now. */
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

/** Whoever asks whether we are ready waits no longer than this for a connection, nor for an answer. */
const timeoutMs = 1_000;

/** On a connection of its own, so that the answer does not wait behind other work. */
export function openHealth(options: Omit<PoolOptions, "poolSize" | "timeoutMs">): Health {
  const pool = openPool({ ...options, poolSize: 1, timeoutMs });
  let asking: Promise<boolean> | null = null;
  return {
    isReachable() {
      asking ??= pool
        .query("SELECT 1")
        .then(
          () => true,
          () => false,
        )
        .finally(() => {
          asking = null;
        });
      return asking;
    },
    close: () => pool.end(),
  };
}
