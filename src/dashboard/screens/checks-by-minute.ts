const minuteMs = 60_000;
/** The current minute too. */
const minutesOfHour = 61;

/** How many checks there were in each minute, by when it begins. */
export type ChecksByMinute = ReadonlyMap<number, number>;

export function numbersByMinute(starts: readonly string[], perBucket: readonly number[]): ChecksByMinute {
  return new Map(starts.map((start, index) => [Date.parse(start), perBucket[index] ?? 0]));
}

/**
 * The last hour of both. Each number was true when it was read, and the checks of a minute never become fewer: the larger
 * number is the later one, and no check is in it twice.
 */
export function largerOfEach(one: ChecksByMinute, other: ChecksByMinute): ChecksByMinute {
  const newest = Math.max(...one.keys(), ...other.keys());
  const oldest = newest - (minutesOfHour - 1) * minuteMs;
  const starts = Array.from({ length: minutesOfHour }, (_, index) => oldest + index * minuteMs);
  return new Map(starts.map((at) => [at, Math.max(one.get(at) ?? 0, other.get(at) ?? 0)]));
}
