import type { AccountId, KeyId } from "../ids.js";
import type { KeyReach, OrdinaryKeys } from "../keys/key-reach.js";
import type { UsageRange } from "./usage-range.js";
import type { Outcome } from "./usage-rows.js";

/** Groups of counts. */
const countGroupings = ["key", "outcome", "owner", "environment"] as const;

export type CountGrouping = (typeof countGroupings)[number];

/** Endpoints come from the lists of where keys were used (`used-from.ts`). */
export const usageGroupings = [...countGroupings, "endpoint"] as const;

export type UsageGrouping = (typeof usageGroupings)[number];

export interface UsageQuery {
  readonly range: Pick<UsageRange, "level" | "bounds">;
  readonly accountIds: readonly AccountId[];
  /** Null: all keys of the accounts. */
  readonly keyIds: readonly KeyId[] | null;
  /** Null: to no others. */
  readonly limitedTo: OrdinaryKeys | null;
  readonly groupBy: CountGrouping | null;
  /** How many groups of each account are shown, those with the most counts. The rest is one group. */
  readonly top: number;
}

/** The counts of one account, group and outcome, where there are any. */
export interface StoredUsage {
  readonly accountId: AccountId;
  /** Null: the groups that are not shown. Empty where nothing is grouped, and for keys without an owner. */
  readonly group: string | null;
  /** What people call the group; null when it has no other name. */
  readonly label: string | null;
  readonly outcome: Outcome;
  /** Counted from 0. */
  readonly buckets: readonly number[];
  readonly counts: readonly number[];
}

/** The latest batch that was read of each process that flushes. */
export type FlushMarks = ReadonlyMap<string, number>;

export interface UsageReader {
  /** All that was flushed until now, in one statement. */
  read(query: UsageQuery): Promise<readonly StoredUsage[]>;

  /**
   * The same of whole minutes, for all keys of each of these reaches: one list for each, in their order. With marks only what was
   * flushed after them, which costs what was flushed and not what is kept.
   */
  readMinutes(
    bounds: readonly Date[],
    reaches: readonly KeyReach[],
    after: FlushMarks | null,
  ): Promise<{ readonly lists: readonly (readonly StoredUsage[])[]; readonly upTo: FlushMarks }>;
}
