import type fc from "fast-check";

/** How fast-check is to run a property. */
export type Runs = Pick<fc.Parameters, "seed" | "numRuns">;

/** One reader of a stranger's bytes, and what it promises for all of them. */
export interface FuzzTarget {
  /** As `npm run fuzz -- --target <name>` takes it. */
  readonly name: string;
  /** A sentence: the title of its test. */
  readonly guarantee: string;
  /** Of the short test, and of each round of the long run. Takes a second or two. */
  readonly numRuns: number;
  /** Rejects with the seed and the smallest input where the promise is broken. */
  readonly run: (runs: Runs) => Promise<void>;
}
