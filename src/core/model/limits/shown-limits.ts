import { isoText } from "../iso-text.js";
import { limitStatusWords, type LimitStatus } from "./limit-status.js";
import type { QuotaForecast } from "./quota-forecast.js";

/** Where a limit stands, as REST and the command line show it. */
export function shownLimit({ name, limit, used, remaining, windowStart, windowEnd, forecast }: LimitStatus) {
  return {
    name: limitStatusWords[name],
    limit,
    used,
    remaining,
    window_start: windowStart === null ? null : isoText(windowStart),
    window_end: windowEnd === null ? null : isoText(windowEnd),
    forecast: forecast === null ? null : shownForecast(forecast),
  };
}

function shownForecast({ outlook, reachedAt, basedOnDays, unitsPerDay }: QuotaForecast) {
  return {
    outlook,
    reached_at: reachedAt === null ? null : isoText(reachedAt),
    based_on_days: basedOnDays,
    units_per_day: unitsPerDay,
  };
}
