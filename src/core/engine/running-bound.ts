const adaptMs = 100;
/** The share of its time in which the process was busy. */
const full = 0.95;
const hasRoom = 0.8;
/** Two, so that one waits for the database while the other is worked on. */
const least = 2;

export interface RunningBound {
  current(): number;
  /** Whether the process had no time left when it was last looked at. */
  isFull(): boolean;
  stop(): void;
}

/** The next bound: half while the process has no time left, and then one more at a time. */
export function nextBound(bound: number, most: number, busyShare: number): number {
  if (busyShare >= full) return Math.min(most, Math.max(least, Math.floor(bound / 2)));
  return busyShare < hasRoom ? Math.min(most, bound + 1) : bound;
}

/**
 * How many management calls may run at once: `most` while the process has time, and few while it has none. More would then
 * answer no more of them, and a revocation, a check or `/readyz` would wait for the work of all that run, again in each
 * of its steps.
 */
export function startRunningBound(most: number): RunningBound {
  let bound = most;
  let busyShare = 0;
  let before = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    busyShare = performance.eventLoopUtilization(now, before).utilization;
    bound = nextBound(bound, most, busyShare);
    before = now;
  }, adaptMs);
  timer.unref();
  return { current: () => bound, isFull: () => busyShare >= full, stop: () => clearInterval(timer) };
}
