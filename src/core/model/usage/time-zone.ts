import { dayMs, hourMs } from "../durations.js";

const quarterMs = 900_000;
/** Local midnight of a date is at most this far from midnight of UTC, on either side. */
const furthestMs = 15 * hourMs;

/** The longest name has 32 characters. Offsets such as `+02:00` are no zones: they have no daylight saving. */
const zoneName = /^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/;

/** Where days and hours begin on the clocks of a time zone. They begin at quarters of an hour of UTC. */
export class TimeZone {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat;

  private constructor(name: string) {
    this.name = name;
    this.#format = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
  }

  /** Null when there is no such zone. */
  static named(name: string): TimeZone | null {
    if (!zoneName.test(name)) return null;
    try {
      return new TimeZone(name);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  /** The beginning of the day that contains this moment. */
  startOfDay(atMs: number): number {
    return this.#firstMomentOf(floor(this.#wallClock(atMs), dayMs));
  }

  nextDay(startMs: number): number {
    const wallMs = this.#wallClock(startMs);
    const nextMs = startMs + dayMs;
    // Almost every day has 24 hours.
    if (this.#wallClock(nextMs) === wallMs + dayMs && wallMs % dayMs === 0) return nextMs;
    return this.#firstMomentOf(floor(wallMs, dayMs) + dayMs);
  }

  /** The beginning of the hour that contains this moment. */
  startOfHour(atMs: number): number {
    const startMs = floor(atMs, quarterMs);
    return startMs - (this.#wallClock(startMs) % hourMs);
  }

  /** Where clocks change by half an hour, one hour is longer or shorter than others. */
  nextHour(startMs: number): number {
    let nextMs = startMs + hourMs;
    while (this.#wallClock(nextMs) % hourMs !== 0) nextMs += quarterMs;
    return nextMs;
  }

  /** The first moment of a date, which is written as its midnight in UTC. It is not midnight where clocks skip that. */
  #firstMomentOf(dateMs: number): number {
    let beforeMs = dateMs - furthestMs;
    let notBeforeMs = dateMs + furthestMs;
    while (notBeforeMs - beforeMs > quarterMs) {
      const middleMs = floor((beforeMs + notBeforeMs) / 2, quarterMs);
      if (this.#wallClock(middleMs) < dateMs) beforeMs = middleMs;
      else notBeforeMs = middleMs;
    }
    return notBeforeMs;
  }

  /** What the clocks of the zone show, as if it were UTC. */
  #wallClock(atMs: number): number {
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of this.#format.formatToParts(atMs)) shown[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour, minute);
  }
}

function floor(ms: number, unitMs: number): number {
  return Math.floor(ms / unitMs) * unitMs;
}
