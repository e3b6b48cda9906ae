import type { LimitStore } from "../../model/limits/limit-store.js";

/** A statement is short, so that it holds up no lease. */
export const windowsAStatement = 5_000;

/** Longer than any clock is wrong: a slow one must not start an ended window anew. */
const keepMs = 3_600_000;

/**
 * Deletes all windows that ended long enough ago, however many there are: statement after statement, until one finds fewer
 * than it may delete. So the table cannot grow faster than it is cleaned for long.
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
