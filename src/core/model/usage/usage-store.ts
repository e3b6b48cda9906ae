import type { UsageRetention } from "./usage-level.js";
import type { KeyUses, UsageRows } from "./usage-rows.js";

export interface UsageBatch {
  readonly rows: UsageRows;
  readonly uses: KeyUses;
}

export interface UsageStore {
  /**
   * Writes all of a batch or nothing, in one statement. Batches of a recorder are numbered from 1. A batch is sent again
   * when its answer was lost, and is not counted again.
   */
  write(number: number, batch: UsageBatch): Promise<void>;
  /** Adds the counts of ended minutes in the next slice of the journal to all levels. */
  foldNext(retention: UsageRetention, now: Date): Promise<void>;
  /** Makes room for counts from the oldest that is kept to some days from now, and drops what is older. */
  prepareLevels(retention: UsageRetention, now: Date): Promise<void>;
  /** Deletes what is known of recorders that stopped long ago. */
  forgetWriters(): Promise<void>;
}
