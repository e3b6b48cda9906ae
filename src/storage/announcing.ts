import type { Change } from "../core/model/changes/change-feed.js";
import type { KeyEventNotice } from "../core/model/events/key-event.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import { readCommitted, type Database, type Transaction } from "./database.js";
import { translatingFailures } from "./database-failure.js";
import { splitChange } from "./split-change.js";
import { notify } from "./notify.js";
import type { Announcement } from "./settlements.js";

interface Announced<Value> {
  readonly value: Value;
  /**
   * "made before": what was to be forbidden is forbidden already, or never was. "none": nothing is forbidden, and
   * nobody waits.
   */
  readonly change: Change | "made before" | "none";
  /** What whoever watches is told. */
  readonly event?: KeyEventNotice;
}

/**
 * Makes a change that may turn a yes into a no. The notice commits with it, and this returns when
 * no replica can accept any more what the change forbids. Whoever finds it made before may rely on it as much, and
 * waits too: for whatever was committed until then, so that the wait does not tell what was there to be found.
 */
export async function announcing<Value>(
  { prisma }: Database,
  feed: PostgresChangeFeed,
  work: (transaction: Transaction) => Promise<Announced<Value>>,
): Promise<Value> {
  const announcements: Announcement[] = [];
  try {
    const { value, change } = await translatingFailures(() =>
      prisma.$transaction(async (transaction) => {
        const announced = await work(transaction);
        if (typeof announced.change === "object") {
          const notices = splitChange(announced.change).map((part) => feed.announce(part));
          announcements.push(...notices);
          // The change goes first: who may no longer watch is shut out before the event is heard.
          const events = announced.event === undefined ? [] : [feed.eventPayload(announced.event)];
          await notify(transaction, [...notices.map(({ payload }) => payload), ...events]);
        }
        return announced;
      }, readCommitted),
    );
    const committedAtMs = performance.now();
    await Promise.all(announcements.map((announcement) => announcement.settled(committedAtMs)));
    if (change === "made before") await feed.settleEarlier();
    return value;
  } catch (error) {
    for (const announcement of announcements) announcement.abandon();
    throw error;
  }
}
