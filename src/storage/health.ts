import type pg from "pg";
import { openPool, type PoolOptions } from "./database.js";

export interface Health {
  /** Whether the database answers now. */
  isReachable(): Promise<boolean>;
  /** Its connection, for other short statements that must not wait behind work. */
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** The limit for a connection and for the answer, so that a readiness probe gets its answer in time. */
const timeoutMs = 1_000;

/** Uses a connection of its own, so that a readiness probe does not wait behind other work. */
export function openHealth(options: Omit<PoolOptions, "poolSize" | "timeoutMs">): Health {
  const pool = openPool({ ...options, poolSize: 1, timeoutMs });
  let underWay: Promise<boolean> | null = null;
  return {
    pool,
    isReachable() {
      underWay ??= pool
        .query("SELECT 1")
        .then(
          () => true,
          () => false,
        )
        .finally(() => {
          underWay = null;
        });
      return underWay;
    },
    close: () => pool.end(),
  };
}
