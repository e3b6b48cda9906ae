import type { UsageRetention } from "../core/model/usage/usage-level.js";
import { wholeNumber } from "./setting-values.js";

/** How often usage is written, and how long it is kept. */
export const usageSettings = {
  USAGE_FLUSH_INTERVAL_MS: wholeNumber(10, 60_000).default(1_000),
  USAGE_MINUTES_RETENTION_DAYS: wholeNumber(1, 366).default(8),
  USAGE_HOURS_RETENTION_DAYS: wholeNumber(1, 3_660).default(100),
  USAGE_DAYS_RETENTION_DAYS: wholeNumber(1, 36_600).default(1_096),
};

interface RetentionValues {
  readonly USAGE_MINUTES_RETENTION_DAYS: number;
  readonly USAGE_HOURS_RETENTION_DAYS: number;
  readonly USAGE_DAYS_RETENTION_DAYS: number;
}

export function readUsageRetention(values: RetentionValues, refuse: (line: string) => never): UsageRetention {
  const minute = values.USAGE_MINUTES_RETENTION_DAYS;
  const hour = values.USAGE_HOURS_RETENTION_DAYS;
  const day = values.USAGE_DAYS_RETENTION_DAYS;
  if (minute > hour || hour > day) {
    refuse(
      "USAGE_MINUTES_RETENTION_DAYS: must not be above USAGE_HOURS_RETENTION_DAYS, nor that above" +
        " USAGE_DAYS_RETENTION_DAYS, so that what is fine is a part of what is coarse",
    );
  }
  return { minute, hour, day };
}
