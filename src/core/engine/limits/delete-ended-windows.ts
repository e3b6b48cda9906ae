import type { LimitStore } from "../../model/limits/limit-store.js";
import { hourMs } from "../../model/durations.js";

/** Few enough for a short statement, so that leases do not wait long for it. */
export const windowsAStatement = 5_000;

/** Longer than any error of a clock: a slow clock must not start an ended window again. */
const keepMs = hourMs;

/**
 * Deletes all windows that ended long enough ago, in as many statements as that takes. A fixed number of statements
 * could fall behind.
 */
export async function deleteEndedWindows(
  store: Pick<LimitStore, "deleteEnded">,
  nowMs: number,
  isStopped: () => boolean,
): Promise<void> {
  const before = new Date(nowMs - keepMs);
  let deleted = windowsAStatement;
  while (deleted === windowsAStatement && !isStopped()) {
    deleted = await store.deleteEnded(before, windowsAStatement);
  }
}
