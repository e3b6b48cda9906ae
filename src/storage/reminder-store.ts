import type pg from "pg";
import type { KeyEventNotice } from "../core/model/events/key-event.js";
import type { RemindableKey, Reminder } from "../core/model/reminders/reminder.js";
import type { ReminderLook } from "../core/model/reminders/reminder-times.js";
import type { ReminderStore } from "../core/model/reminders/reminder-store.js";
import { arrayLiteral } from "./array-literal.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import { translatingFailures } from "./database-failure.js";
import { notifyOn } from "./notify.js";
import { poolTransaction } from "./pool-transaction.js";
import { dueKeys, dueMails, endlessMs, writtenReminders } from "./reminder-rows.js";
import {
  deleteRemindersStatement,
  dueKeysStatement,
  nextLooksStatement,
  takeMailsStatement,
  writeRemindersStatement,
  writeResultsStatement,
} from "./reminder-statements.js";

interface DueReminder {
  readonly subject: string;
  readonly reminder: Reminder;
}

export function createReminderStore(
  pool: pg.Pool,
  feed: Pick<PostgresChangeFeed, "eventPayload">,
): ReminderStore {
  /** What nobody has written before is written, mailed and sent as events. */
  async function write(client: pg.PoolClient, due: readonly DueReminder[], now: Date): Promise<void> {
    if (due.length === 0) return;
    const { rows } = await client.query(writeRemindersStatement, [
      arrayLiteral(due, ({ subject }) => subject),
      arrayLiteral(due, ({ reminder }) => reminder.kind),
      arrayLiteral(due, ({ reminder }) => reminder.endsAt?.getTime() ?? endlessMs),
      arrayLiteral(due, ({ reminder }) => thresholdOf(reminder)),
      arrayLiteral(due, ({ reminder }) => (reminder.kind === "limit" ? reminder.max : 0)),
      now,
    ]);
    const events = writtenReminders.parse(rows).flatMap((row): KeyEventNotice[] => {
      return row === null ? [] : [{ ...row, occurredAt: now }];
    });
    if (events.length === 0) return;
    await notifyOn(
      client,
      events.map((event) => feed.eventPayload(event)),
    );
  }

  return {
    remindOfKeys: (now, most, look) =>
      translatingFailures(() =>
        poolTransaction(pool, async (client) => {
          const keys = dueKeys.parse((await client.query(dueKeysStatement, [now, most])).rows);
          if (keys.length === 0) return 0;
          const looks = keys.map(({ key, since }) => ({ key, look: look(key, since) }));
          const due = looks.flatMap(({ key, look: { due: reminders } }) =>
            reminders.map((reminder) => ({ subject: key.id, reminder })),
          );
          await write(client, due, now);
          await setNextLooks(client, looks);
          return keys.length;
        }),
      ),

    remindOfLimits: (now, limits) =>
      translatingFailures(() =>
        poolTransaction(pool, (client) =>
          write(
            client,
            limits.map((reminder) => ({ subject: reminder.subject, reminder })),
            now,
          ),
        ),
      ),

    takeMails: (now, most) =>
      translatingFailures(async () =>
        dueMails.parse((await pool.query(takeMailsStatement, [now, most])).rows),
      ),

    writeResults: (results) =>
      translatingFailures(async () => {
        await pool.query(writeResultsStatement, [
          arrayLiteral(results, ({ mail }) => mail.id),
          arrayLiteral(results, ({ mail }) => mail.memberId),
          arrayLiteral(results, ({ outcome }) => outcome),
          arrayLiteral(results, ({ nextAttemptAt }) => nextAttemptAt?.getTime() ?? null),
        ]);
      }),

    deleteEnded: (before, most) =>
      translatingFailures(
        async () => (await pool.query(deleteRemindersStatement, [before, most])).rowCount ?? 0,
      ),
  };
}

function thresholdOf(reminder: Reminder): number {
  return reminder.kind === "limit" ? reminder.percent : reminder.daysBefore;
}

async function setNextLooks(
  client: pg.PoolClient,
  looks: readonly { readonly key: RemindableKey; readonly look: ReminderLook }[],
): Promise<void> {
  await client.query(nextLooksStatement, [
    arrayLiteral(looks, ({ key }) => key.id),
    arrayLiteral(looks, ({ look }) => look.nextLookAt?.getTime() ?? null),
  ]);
}
