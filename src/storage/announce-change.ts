import type { AuditRecord } from "../core/model/audit/audit-event.js";
import type { Change } from "../core/model/changes/change-feed.js";
import type { KeyEventNotice } from "../core/model/events/key-event.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import { changeTransaction } from "./change-transaction.js";
import type { Database, Transaction } from "./database.js";
import { splitChange } from "./split-change.js";
import { notify } from "./notify.js";
import type { Announcement } from "./pending-changes.js";

export interface Announced<Value> {
  readonly value: Value;
  /**
   * "made before": an earlier call has made this change, or there was nothing to change. "none": the work turns no yes
   * into a no, so the caller does not wait.
   */
  readonly change: Change | "made before" | "none";
  /** The events that subscribers receive. */
  readonly events?: readonly KeyEventNotice[];
  /** What the audit trail says of it; nothing where nothing was changed. */
  readonly audit: readonly AuditRecord[];
}

/**
 * Makes a change that may turn a yes into a no. The notice commits with the change, and the call returns when no replica
 * can use the old state any more. A caller who finds the change already made waits too, for everything that was
 * committed until then. So the duration of a call does not tell whether the record existed.
 */
export async function announceChange<Value>(
  database: Database,
  feed: PostgresChangeFeed,
  work: (transaction: Transaction) => Promise<Announced<Value>>,
): Promise<Value> {
  const announcements: Announcement[] = [];
  try {
    const { value, change } = await changeTransaction(database, feed, async (transaction, append) => {
      const announced = await work(transaction);
      if (typeof announced.change === "object") {
        const notices = splitChange(announced.change).map((part) => feed.announce(part));
        announcements.push(...notices);
        // The change goes first, so that subscribers who lost their rights are stopped before the event arrives.
        const events = (announced.events ?? []).map((event) => feed.eventPayload(event));
        await notify(transaction, [...notices.map(({ payload }) => payload), ...events]);
      }
      await append(announced.audit);
      return announced;
    });
    const committedAtMs = performance.now();
    await Promise.all(announcements.map((announcement) => announcement.waitForReplicas(committedAtMs)));
    if (announcements.length > 0)
      feed.metrics.acknowledgements.observe((performance.now() - committedAtMs) / 1_000);
    if (change === "made before") await feed.waitForEarlierChanges();
    return value;
  } catch (error) {
    for (const announcement of announcements) announcement.abandon();
    throw error;
  }
}
