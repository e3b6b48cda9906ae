const dayMs = 86_400_000;

let latestDay = Number.NaN;
let latestDate = "";

/**
 * As `toISOString` writes it, in a sixth of the time: lists are full of moments of one day, whose date is
 * written once. Years of other than four digits are left to it.
 */
export function isoText(moment: Date): string {
  const atMs = moment.getTime();
  const day = Math.floor(atMs / dayMs);
  if (day !== latestDay) {
    const text = moment.toISOString();
    if (text.length !== "2026-01-01T00:00:00.000Z".length) return text;
    latestDay = day;
    latestDate = text.slice(0, 11);
  }
  const ms = atMs - day * dayMs;
  const seconds = Math.floor(ms / 1_000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return `${latestDate}${two(hours)}:${two(minutes - hours * 60)}:${two(seconds - minutes * 60)}.${three(ms - seconds * 1_000)}Z`;
}

export function isoTextOrNull(moment: Date | null): string | null {
  return moment === null ? null : isoText(moment);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function three(value: number): string {
  return value < 100 ? `0${two(value)}` : `${value}`;
}
