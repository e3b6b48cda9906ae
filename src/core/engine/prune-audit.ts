import type { AuditStore } from "../model/audit/audit-store.js";
import { dayMs } from "../model/durations.js";

/** Deletes the events of the audit trail that are too old, in small steps. */
export async function pruneAudit(
  audit: Pick<AuditStore, "prune">,
  retentionDays: number | null,
  nowMs: number,
  isStopped: () => boolean,
): Promise<void> {
  if (retentionDays === null) return;
  const before = new Date(nowMs - retentionDays * dayMs);
  while (!isStopped() && (await audit.prune(before)));
}
