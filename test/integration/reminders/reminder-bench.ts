import pg from "pg";
import { expect, vi } from "vitest";
import { LimitWatch } from "../../../src/core/engine/reminders/limit-watch.js";
import { Reminders } from "../../../src/core/engine/reminders/reminders.js";
import type { Mail, Mailer, MailOutcome } from "../../../src/core/model/mail/mailer.js";
import { newAccountId, newKeyId, newMemberId, newPersonId } from "../../../src/core/model/ids.js";
import type { ReminderStore } from "../../../src/core/model/reminders/reminder-store.js";
import { createReminderStore } from "../../../src/storage/reminder-store.js";
import { createDatabaseWithClock, type ControlledClock } from "../../support/controlled-clock.js";
import { waitTimes } from "../../support/replicas.js";
import { onDatabase } from "../../support/test-database.js";

export const publicUrl = "https://keys.example.com";

/** A database with a clock of its own, and what sends reminders, as often as there are servers. */
export interface ReminderBench {
  readonly clock: ControlledClock;
  /** The mails that were sent, of all servers. */
  readonly mails: Mail[];
  /** The events that were published, as type and key. */
  readonly events: string[];
  server(mailer?: Mailer): { readonly reminders: Reminders; readonly store: ReminderStore };
  account(): Promise<string>;
  /** Somebody with an address, who has signed in. */
  member(account: string, email: string, role?: string): Promise<string>;
  key(account: string, fields: KeyFields): Promise<string>;
  query(sql: string, values?: readonly unknown[]): Promise<readonly unknown[]>;
  /** Before each test: nothing is left but the time. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const noLimits = { readUsed: () => Promise.resolve(new Map<string, number>()) };

interface KeyFields {
  readonly name?: string;
  readonly expiresAt?: Date;
  readonly idleTimeoutDays?: number;
  readonly ownerId?: string;
}

export async function createReminderBench(): Promise<ReminderBench> {
  const clock = await createDatabaseWithClock();
  const mails: Mail[] = [];
  const events: string[] = [];
  const pools: pg.Pool[] = [];
  const listener = new pg.Client({ connectionString: clock.databaseUrl });
  await listener.connect();
  await listener.query("LISTEN latchkey_changes");
  listener.on("notification", ({ payload = "" }) => events.push(payload));
  const query = async (sql: string, values: readonly unknown[] = []) => {
    const { rows }: { rows: unknown[] } = await listener.query(sql, [...values]);
    return rows;
  };
  const now = () => new Date(clock.nowMs());
  const collecting: Mailer = {
    send: (mail) => {
      mails.push(mail);
      return Promise.resolve("sent" as const satisfies MailOutcome);
    },
    close: () => Promise.resolve(),
  };
  return {
    clock,
    mails,
    events,
    query,
    async clear() {
      await query("TRUNCATE accounts, people CASCADE");
      await query("TRUNCATE reminders CASCADE");
      mails.length = 0;
      events.length = 0;
    },
    async close() {
      await Promise.all([listener.end(), ...pools.map((pool) => pool.end())]);
    },
    server(mailer = collecting) {
      const pool = new pg.Pool({ connectionString: clock.databaseUrl, max: 1 });
      pools.push(pool);
      const store = createReminderStore(pool, { eventPayload: ({ type, keyId }) => `${type} ${keyId}` });
      return {
        store,
        reminders: new Reminders({
          store,
          limitReader: noLimits,
          limitWatch: new LimitWatch(),
          mailer,
          publicUrl,
          nowMs: () => clock.nowMs(),
        }),
      };
    },
    async account() {
      const id = newAccountId(now());
      await query("INSERT INTO accounts (id, name, created_at) VALUES ($1, 'Acme', $2)", [id, now()]);
      return id;
    },
    async member(account, email, role = "OWNER") {
      const [id, person] = [newMemberId(now()), newPersonId(now())];
      await query("INSERT INTO people (id, email, created_at) VALUES ($1, $2, $3)", [person, email, now()]);
      const text =
        "INSERT INTO members (id, account_id, person_id, role, created_at, joined_at) VALUES ($1, $2, $3, $4, $5, $5)";
      await query(text, [id, account, person, role, now()]);
      return id;
    },
    async key(account, { name = "deploy", expiresAt, idleTimeoutDays, ownerId }) {
      const id = newKeyId(now());
      await query(
        `INSERT INTO api_keys (id, account_id, name, prefix, last_four, created_at, expires_at, idle_timeout_days, owner_id)
         VALUES ($1, $2, $3, 'lk', 'Ab3d', $4, $5, $6, $7)`,
        [id, account, name, now(), expiresAt ?? null, idleTimeoutDays ?? null, ownerId ?? null],
      );
      await query(
        "INSERT INTO key_secrets (digest, key_id, pepper_version, created_at) VALUES (sha256($1::text::bytea), $1, 1, $2)",
        [id, now()],
      );
      return id;
    },
  };
}

/** Waits until nothing is due any more, by any server. */
export function untilNothingIsDue(databaseUrl: string): Promise<void> {
  return onDatabase(databaseUrl, (client) =>
    vi.waitFor(async () => {
      const { rows } = await client.query(
        `SELECT (SELECT count(*)::int FROM api_keys WHERE reminder_at <= now()) AS keys,
                (SELECT count(*)::int FROM reminder_mails WHERE outcome IS NULL) AS mails`,
      );
      expect(rows).toEqual([{ keys: 0, mails: 0 }]);
    }, waitTimes),
  );
}
