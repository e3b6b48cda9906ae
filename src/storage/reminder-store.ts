import type pg from "pg";
import type { KeyEventNotice, KeyEventType } from "../core/model/events/key-event.js";
import type { KeyReminder, KeyReminderKind, RemindableKey } from "../core/model/reminders/reminder.js";
import type { ReminderLook } from "../core/model/reminders/reminder-times.js";
import type { ReminderStore } from "../core/model/reminders/reminder-store.js";
import { arrayLiteral } from "./array-literal.js";
import { changeChannel } from "./change-message.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import { translatingFailures } from "./database-failure.js";
import { dueKeys, dueMails, writtenReminders } from "./reminder-rows.js";

// A server that looks at a key locks it, so each look is made once. SKIP LOCKED, because nobody may wait for it.
const dueKeysStatement = `
  SELECT k.id, k.account_id, k.created_at, k.expires_at, k.idle_timeout_days, k.last_used_at, k.revoked_at, k.reminder_at,
    secrets.overlap_ends_at, secrets.newest_at
  FROM api_keys k
  CROSS JOIN LATERAL (
    SELECT max(s.ends_at) FILTER (WHERE s.ends_at > $1) AS overlap_ends_at, max(s.created_at) AS newest_at
    FROM key_secrets s WHERE s.key_id = k.id
  ) AS secrets
  WHERE k.reminder_at <= $1
  ORDER BY k.reminder_at, k.id LIMIT $2 FOR NO KEY UPDATE OF k SKIP LOCKED`;

/** More owners of an account are not mailed. */
const mostRecipients = 20;

// The mails go to the member whose key it is, or else to the owners; to nobody who has not joined, because an address that
// nobody has signed in with may be another person's.
const writeRemindersStatement = `
  WITH written AS (
    INSERT INTO reminders (account_id, subject, kind, ends_at, threshold, created_at)
    SELECT account_id, key_id, kind, to_timestamp(ends_at / 1000), days, $6
    FROM unnest($1::text[], $2::text[], $3::text[], $4::float8[], $5::int[]) AS due (account_id, key_id, kind, ends_at, days)
    ON CONFLICT (subject, kind, ends_at, threshold, max) DO NOTHING
    RETURNING id, account_id, subject, kind
  ), mails AS (
    INSERT INTO reminder_mails (reminder_id, member_id, next_attempt_at)
    SELECT w.id, recipient.id, $6
    FROM written w
    JOIN accounts a ON a.id = w.account_id AND a.mails_about_keys
    JOIN api_keys k ON k.id = w.subject
    CROSS JOIN LATERAL (
      SELECT m.id FROM members m
      WHERE m.account_id = w.account_id AND m.joined_at IS NOT NULL AND (
        m.id = k.owner_id OR (m.role = 'OWNER' AND NOT EXISTS (
          SELECT FROM members o WHERE o.id = k.owner_id AND o.account_id = w.account_id AND o.joined_at IS NOT NULL
        ))
      )
      ORDER BY m.created_at, m.id LIMIT ${mostRecipients}
    ) AS recipient
  )
  SELECT account_id, subject, kind FROM written`;

const nextLooksStatement = `
  UPDATE api_keys k SET reminder_at = to_timestamp(look.next_at / 1000)
  FROM unnest($1::text[], $2::float8[]) AS look (id, next_at) WHERE k.id = look.id`;

const takeMailsStatement = `
  WITH due AS (
    SELECT reminder_id, member_id FROM reminder_mails WHERE next_attempt_at <= $1
    ORDER BY next_attempt_at, reminder_id LIMIT $2 FOR UPDATE SKIP LOCKED
  ), taken AS (
    UPDATE reminder_mails m SET next_attempt_at = NULL, attempts = m.attempts + 1
    FROM due WHERE m.reminder_id = due.reminder_id AND m.member_id = due.member_id
    RETURNING m.reminder_id, m.member_id, m.attempts
  )
  SELECT t.reminder_id::text AS reminder_id, t.member_id, t.attempts, p.email, r.kind, r.ends_at AS reminder_ends_at, r.threshold,
    a.id AS account_id, a.name AS account_name, a.mails_about_keys, a.mails_about_limits,
    k.id, k.name, k.prefix, k.last_four, k.created_at, k.expires_at, k.idle_timeout_days, k.last_used_at, k.revoked_at,
    secrets.overlap_ends_at, secrets.newest_at
  FROM taken t
  JOIN reminders r ON r.id = t.reminder_id
  JOIN accounts a ON a.id = r.account_id
  JOIN api_keys k ON k.id = r.subject
  JOIN members m ON m.id = t.member_id
  JOIN people p ON p.id = m.person_id
  CROSS JOIN LATERAL (
    SELECT max(s.ends_at) FILTER (WHERE s.ends_at > $1) AS overlap_ends_at, max(s.created_at) AS newest_at
    FROM key_secrets s WHERE s.key_id = k.id
  ) AS secrets
  ORDER BY r.ends_at, r.id`;

const writeResultsStatement = `
  UPDATE reminder_mails m SET outcome = result.outcome, next_attempt_at = to_timestamp(result.next_at / 1000)
  FROM unnest($1::bigint[], $2::text[], $3::text[], $4::float8[]) AS result (reminder_id, member_id, outcome, next_at)
  WHERE m.reminder_id = result.reminder_id AND m.member_id = result.member_id`;

const deleteStatement = `
  DELETE FROM reminders WHERE id IN (SELECT id FROM reminders WHERE ends_at < $1 LIMIT $2)`;

const eventTypes: Readonly<Record<KeyReminderKind, KeyEventType>> = {
  expiring: "expiring",
  going_idle: "going_idle",
  overlap_ending: "overlap_ending",
};

export function createReminderStore(
  pool: pg.Pool,
  feed: Pick<PostgresChangeFeed, "eventPayload">,
): ReminderStore {
  return {
    remindOfKeys: (now, most, look) =>
      translatingFailures(() =>
        inTransaction(pool, async (client) => {
          const keys = dueKeys.parse((await client.query(dueKeysStatement, [now, most])).rows);
          if (keys.length === 0) return 0;
          const looks = keys.map(({ key, since }) => ({ key, look: look(key, since) }));
          const due = looks.flatMap(({ key, look: { due: reminders } }) =>
            reminders.map((reminder) => ({ key, reminder })),
          );
          const events = due.length === 0 ? [] : await writeReminders(client, due, now);
          await setNextLooks(client, looks);
          const payloads = events.map((event) => feed.eventPayload(event));
          const send = "SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload";
          if (payloads.length > 0) await client.query(send, [changeChannel, payloads]);
          return keys.length;
        }),
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
      translatingFailures(async () => (await pool.query(deleteStatement, [before, most])).rowCount ?? 0),
  };
}

/** The events of those that nobody wrote before. */
async function writeReminders(
  client: pg.PoolClient,
  due: readonly { readonly key: RemindableKey; readonly reminder: KeyReminder }[],
  now: Date,
): Promise<KeyEventNotice[]> {
  const { rows } = await client.query(writeRemindersStatement, [
    arrayLiteral(due, ({ key }) => key.accountId),
    arrayLiteral(due, ({ key }) => key.id),
    arrayLiteral(due, ({ reminder }) => reminder.kind),
    arrayLiteral(due, ({ reminder }) => reminder.endsAt.getTime()),
    arrayLiteral(due, ({ reminder }) => reminder.daysBefore),
    now,
  ]);
  return writtenReminders.parse(rows).map(({ accountId, keyId, kind }) => {
    return { type: eventTypes[kind], accountId, keyId, occurredAt: now, limit: null };
  });
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

async function inTransaction<Value>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
    const value = await work(client);
    await client.query("COMMIT");
    client.release();
    return value;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    client.release(true);
    throw error;
  }
}
