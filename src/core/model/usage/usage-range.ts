import { dayMs, hourMs, minuteMs } from "../durations.js";
import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import { TimeZone } from "./time-zone.js";
import { keptSince, type UsageLevel, type UsageRetention } from "./usage-level.js";

export interface UsageRangeInput {
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
  readonly bucket?: UsageLevel | null | undefined;
  readonly timeZone?: string | null | undefined;
}

/** Whole minutes, hours or days. */
export interface UsageRange {
  readonly bucket: UsageLevel;
  readonly timeZone: string;
  /** The beginning of each bucket, and the end of the last one. */
  readonly bounds: readonly Date[];
  /** The level whose counts are summed up. */
  readonly level: UsageLevel;
}

/** When each bucket begins. */
export function startsOf({ bounds }: UsageRange): Date[] {
  return bounds.slice(0, -1);
}

/** When the last bucket ends. */
export function endOf({ bounds }: UsageRange): Date {
  return bounds.at(-1) ?? new Date(0);
}

export const mostBuckets = 1_500;

const spans: Readonly<Record<UsageLevel, { readonly bucketMs: number; readonly usualMs: number }>> = {
  minute: { bucketMs: minuteMs, usualMs: hourMs },
  hour: { bucketMs: hourMs, usualMs: dayMs },
  day: { bucketMs: dayMs, usualMs: 30 * dayMs },
};

export function parseUsageRange(
  input: UsageRangeInput,
  retention: UsageRetention,
  now: Date,
): Result<UsageRange, "validation_error"> {
  const bucket = input.bucket ?? "hour";
  const { bucketMs, usualMs } = spans[bucket];
  const to = input.to ?? now;
  const from = input.from ?? new Date(to.getTime() - usualMs);
  const zone = TimeZone.named(input.timeZone ?? "UTC");
  if (zone === null) return refuse("timeZone", "Must be the name of a time zone, such as Europe/Berlin.");
  if (from >= to) return refuse("from", "Must be before `to`.");
  if (to.getTime() - from.getTime() > mostBuckets * bucketMs) return refuse("from", tooMany);
  // Nothing is counted so far ahead, and the search for the days of a zone would go on for long.
  if (to.getTime() > now.getTime() + 2 * dayMs) return refuse("to", "Must be at most two days from now.");
  if (from < keptSince("day", retention, now)) return refuse("from", kept("day", retention, now));
  const bounds = boundsOf(bucket, zone, from.getTime(), to.getTime());
  const [first = from] = bounds;
  if (bounds.length - 1 > mostBuckets) return refuse("from", tooMany);
  const level = bucket === "day" && !bounds.every(isDayOfUtc) ? "hour" : bucket;
  if (first < keptSince(level, retention, now)) {
    const advice = level === bucket ? "" : " Days of another time zone than UTC are made from hours.";
    return refuse("from", kept(level, retention, now) + advice);
  }
  return success({ bucket, timeZone: zone.name, bounds, level });
}

const tooMany = `Must be at most ${mostBuckets} buckets before \`to\`: ask for a shorter time, or larger buckets.`;

function kept(level: UsageLevel, retention: UsageRetention, now: Date): string {
  const since = keptSince(level, retention, now).toISOString().slice(0, 10);
  const advice =
    level === "day"
      ? ""
      : ` For earlier times ask for ${level === "minute" ? "hours" : "days"}${level === "hour" ? " of UTC" : ""}.`;
  return `Counts by the ${level} are kept since ${since}.${advice}`;
}

function boundsOf(bucket: UsageLevel, zone: TimeZone, fromMs: number, toMs: number): Date[] {
  const bounds: Date[] = [];
  let atMs = startOf(bucket, zone, fromMs);
  for (; atMs < toMs; atMs = nextOf(bucket, zone, atMs)) bounds.push(new Date(atMs));
  return [...bounds, new Date(atMs)];
}

function startOf(bucket: UsageLevel, zone: TimeZone, atMs: number): number {
  if (bucket === "minute") return Math.floor(atMs / minuteMs) * minuteMs;
  return bucket === "hour" ? zone.startOfHour(atMs) : zone.startOfDay(atMs);
}

function nextOf(bucket: UsageLevel, zone: TimeZone, startMs: number): number {
  if (bucket === "minute") return startMs + minuteMs;
  return bucket === "hour" ? zone.nextHour(startMs) : zone.nextDay(startMs);
}

function isDayOfUtc(at: Date): boolean {
  return at.getTime() % dayMs === 0;
}

function refuse(field: keyof UsageRangeInput, message: string): Result<never, "validation_error"> {
  const details: ErrorDetail[] = [{ field, message }];
  return failure("validation_error", details);
}
