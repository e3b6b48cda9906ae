import type { Usage } from "./usage.js";
import type { Outcome } from "./usage-rows.js";

/** The checks of a key, or of all keys that a caller sees, that were counted, on all servers, since the tick before. */
export interface UsageTick {
  readonly at: Date;
  readonly counts: ReadonlyMap<Outcome, number>;
  /** The last minutes, as they stand: those who read them elsewhere too cannot count a check twice. */
  readonly recent: Usage;
}
