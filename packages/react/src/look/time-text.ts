import type { Texts } from "../texts/texts.js";

/** What is shown may be newer than the clock of the page, which goes on every ten seconds. */
const slackMs = 15_000;
export const dayMs = 86_400_000;
const units = [
  ["year", 365 * dayMs],
  ["month", 30 * dayMs],
  ["day", dayMs],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const satisfies (readonly [Intl.RelativeTimeFormatUnit, number])[];

/** Made once for each language: a list shows many times. */
function forEachLanguage<Format>(make: (language: string) => Format): (language: string) => Format {
  const made = new Map<string, Format>();
  return (language) => {
    const format = made.get(language) ?? make(language);
    made.set(language, format);
    return format;
  };
}

const relative = forEachLanguage((language) => new Intl.RelativeTimeFormat(language, { numeric: "auto" }));
const exact = forEachLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "long" }),
);

type Words = Pick<Texts, "language" | "time">;

/** "3 days ago", "in 6 days". */
export function nearTime(at: string, nowMs: number, { language, time }: Words): string {
  const sinceMs = Date.parse(at) - nowMs;
  const unit = units.find(([, ms]) => Math.abs(sinceMs) >= ms);
  if (unit === undefined) return sinceMs <= slackMs ? time.now : time.soon;
  const [name, ms] = unit;
  return relative(language).format(Math.round(sinceMs / ms), name);
}

/** In the reader's zone, to the second. */
export function exactTime(at: string, { language }: Pick<Words, "language">): string {
  return exact(language).format(new Date(at));
}

/** "3 hours", "25 minutes": how long something has lasted. */
export function spanText(ms: number, { language, time }: Words): string {
  const unit = units.find(([, unitMs]) => ms >= unitMs);
  if (unit === undefined) return time.shortest;
  const [name, unitMs] = unit;
  const format = new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "long" });
  return format.format(Math.trunc(ms / unitMs));
}
