const secondMs = 1_000;
export const dayMs = 86_400_000;
const units = [
  ["year", 365 * dayMs],
  ["month", 30 * dayMs],
  ["day", dayMs],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const satisfies (readonly [Intl.RelativeTimeFormatUnit, number])[];

const near = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const exact = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "long" });

/** "3 days ago", "in 6 days". */
export function nearTime(at: string, nowMs: number): string {
  const sinceMs = Date.parse(at) - nowMs;
  const unit = units.find(([, ms]) => Math.abs(sinceMs) >= ms);
  if (unit === undefined) return sinceMs <= secondMs ? "just now" : "in under a minute";
  const [name, ms] = unit;
  return near.format(Math.round(sinceMs / ms), name);
}

/** In the reader's zone, to the second. */
export function exactTime(at: string): string {
  return exact.format(new Date(at));
}

/** "3 hours", "25 minutes": how long something has lasted. */
export function spanText(ms: number): string {
  const unit = units.find(([, unitMs]) => ms >= unitMs);
  if (unit === undefined) return "less than a minute";
  const [name, unitMs] = unit;
  const count = Math.trunc(ms / unitMs);
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
