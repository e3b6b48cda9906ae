import type { LimitStore } from "../../model/limits/limit-store.js";
import { dayMs, hourMs } from "../../model/durations.js";
import { untilFewer } from "../until-fewer.js";

/** Few enough for a short statement, so that leases do not wait long for it. */
export const windowsAStatement = 5_000;

/** Longer than any error of a clock: a slow clock must not start an ended window again. */
const keepMs = hourMs;

/** More than a forecast looks back, so that it can tell a quiet week from a new account. */
const keptDays = 35;

/**
 * Deletes all windows that ended long enough ago, in as many statements as that takes. A fixed number of statements
 * could fall behind.
 */
export function deleteEndedWindows(
  store: Pick<LimitStore, "deleteEnded">,
  nowMs: number,
  isStopped: () => boolean,
): Promise<void> {
  const before = new Date(nowMs - keepMs);
  return untilFewer(windowsAStatement, (most) => store.deleteEnded(before, most), isStopped);
}

/** The same for days of monthly quotas. */
export function deleteOldDays(
  store: Pick<LimitStore, "deleteDays">,
  nowMs: number,
  isStopped: () => boolean,
): Promise<void> {
  const before = new Date(nowMs - keptDays * dayMs);
  return untilFewer(windowsAStatement, (most) => store.deleteDays(before, most), isStopped);
}
