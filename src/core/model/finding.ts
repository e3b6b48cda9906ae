export const findingStates = ["ok", "warning", "problem", "skipped"] as const;

/** What one check of a deployment found. */
export interface Finding {
  readonly check: string;
  /** Skipped: what the check needs is missing, and another finding says why. */
  readonly state: (typeof findingStates)[number];
  readonly found: string;
  /** What to do, in a sentence. Null where nothing is to be done. */
  readonly advice: string | null;
}
