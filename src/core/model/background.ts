export type Work = () => Promise<unknown>;

/** What no answer waits for, and the end of the process does. */
export interface Background {
  /** Begins after the answers that are ready now. A failure is logged. */
  run(work: Work): void;
  /** Begins when chance says: at once, it would show in how long the caller's next request takes. */
  runSometime(work: Work): void;
  readonly isFull: boolean;
}
