import pg from "pg";
import { onTestFinished } from "vitest";
import { createLimiter, type Limiter, type LimiterOptions } from "../../../src/core/engine/limits/limiter.js";
import type { Exhausted, LimitCounter, Taken } from "../../../src/core/engine/limits/limit-counter.js";
import { largestGrant, type LimitSpec } from "../../../src/core/model/limits/limit-spec.js";
import type { LimitStore } from "../../../src/core/model/limits/limit-store.js";
import { createLimitStore } from "../../../src/storage/limit-store.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";

/** The beginning of a minute. */
export const noonMs = Date.parse("2026-11-21T12:00:00Z");

export const minute = { kind: "seconds", seconds: 60 } as const;
export const total = { kind: "total" } as const;

export const perMinute = (max: number): LimitSpec => ({ max, window: minute });
export const inTotal = (max: number): LimitSpec => ({ max, window: total });

export interface Replica {
  readonly limiter: Limiter;
  readonly leases: () => number;
}

export interface Bench {
  readonly databaseUrl: string;
  readonly clock: { nowMs: number };
  /** A limiter with a pool of its own, as another process has it. */
  readonly replica: (options?: Partial<LimiterOptions>) => Replica;
  /** What the database says was handed out, a window; empty when nothing ever was. */
  readonly takenOf: (subject: string) => Promise<number[]>;
  /** The same, by the beginning of the window. */
  readonly takenByStartOf: (subject: string) => Promise<ReadonlyMap<number, number>>;
}

export async function createBench(): Promise<Bench> {
  const databaseUrl = await createTestDatabase();
  const clock = { nowMs: noonMs };
  return {
    databaseUrl,
    clock,
    replica(options = {}) {
      let leases = 0;
      const store = options.store ?? openStore(databaseUrl);
      const counted: LimitStore = {
        ...store,
        lease: (requests, replicas) => {
          leases += 1;
          return store.lease(requests, replicas);
        },
      };
      const limiter = createLimiter({
        nowMs: () => clock.nowMs,
        replicaCount: () => 1,
        maxCounters: 10_000,
        onGiveBackFailure: (error) => {
          throw error;
        },
        ...options,
        store: counted,
      });
      return { limiter, leases: () => leases };
    },
    takenOf: async (subject) => [...(await takenByStart(databaseUrl, subject)).values()],
    takenByStartOf: (subject) => takenByStart(databaseUrl, subject),
  };
}

function takenByStart(databaseUrl: string, subject: string): Promise<ReadonlyMap<number, number>> {
  return onDatabase(databaseUrl, async (client) => {
    const sql = "SELECT window_start, taken FROM limit_windows WHERE subject = $1 ORDER BY window_start";
    const { rows } = await client.query<{ window_start: Date; taken: number }>(sql, [subject]);
    return new Map(rows.map(({ window_start, taken }) => [window_start.getTime(), taken]));
  });
}

export function openStore(databaseUrl: string): LimitStore {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  // A test that cuts the connections expects it.
  pool.on("error", () => undefined);
  onTestFinished(() => pool.end());
  return createLimitStore(pool);
}

export type Outcome = ReturnType<Limiter["take"]>;

/** The answer of a take that must not have waited. */
export function atOnce(outcome: Outcome): Taken | Exhausted {
  if (outcome instanceof Promise) throw new Error("The take had to wait");
  return outcome;
}

export async function accepted(outcomes: readonly Outcome[]): Promise<number> {
  return (await all(outcomes)).filter(({ isTaken }) => isTaken).length;
}

export function all(outcomes: readonly Outcome[]): Promise<(Taken | Exhausted)[]> {
  return Promise.all(outcomes.map((outcome) => Promise.resolve(outcome)));
}

export function takeMany(
  limiter: Limiter,
  counters: readonly LimitCounter[],
  count: number,
  cost = 1,
): Outcome[] {
  return Array.from({ length: count }, () => limiter.take(counters, cost));
}

/** The documented bound: what may stay unused of a limit that several replicas share. */
export function mostUnused(max: number, replicas: number, cost: number): number {
  const ahead = Math.min(largestGrant(max), Math.ceil(max / (2 * replicas)));
  return (replicas - 1) * (Math.max(cost, ahead) + cost - 1) + cost - 1;
}
