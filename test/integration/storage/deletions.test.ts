import { afterAll, beforeAll, expect, test } from "vitest";
import { LastSuccess } from "../../../src/core/engine/last-success.js";
import { startPeriodicTasks } from "../../../src/core/engine/periodic-tasks.js";
import { pruneAudit } from "../../../src/core/engine/prune-audit.js";
import { Registry } from "../../../src/metrics/registry.js";
import { dayMs, hourMs } from "../../../src/core/model/durations.js";
import { createAuditStore } from "../../../src/storage/audit-store.js";
import { PostgresChangeFeed } from "../../../src/storage/change-feed.js";
import { openDatabase, type Database } from "../../../src/storage/database.js";
import { createLimitStore } from "../../../src/storage/limit-store.js";
import { createMagicLinkStore } from "../../../src/storage/magic-link-store.js";
import { createSecretLinkStore } from "../../../src/storage/secret-link-store.js";
import { createBrowserTokenStore } from "../../../src/storage/browser-token-store.js";
import { createSessionStore } from "../../../src/storage/session-store.js";
import { createUsageStore } from "../../../src/storage/usage-store.js";
import { VerifyAuditTrailDocument } from "../../generated/graphql.js";
import { graphql, operatorIn } from "../../support/client.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { waitTimes } from "../../support/replicas.js";
import { secretToken } from "../../support/secret-links.js";
import { makeLink, newMember } from "../../support/sign-in.js";
import { rowsOf } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

const inDays = (days: number) => new Date(Date.now() + days * dayMs);

let server: TestServer;
let database: Database;
let feed: PostgresChangeFeed;

beforeAll(async () => {
  server = await startTestServer();
  const { databaseUrl: connectionString } = server;
  const onIdleConnectionError = () => undefined;
  database = openDatabase({ connectionString, poolSize: 2, timeoutMs: 20_000, onIdleConnectionError });
  const ignore = () => undefined;
  const metrics = new Registry();
  feed = new PostgresChangeFeed({ connectionString, metrics, onProblem: ignore, noteCommitted: ignore });
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const select = (sql: string, values: readonly unknown[] = []) => rowsOf(server.databaseUrl, sql, values);

test("links that expired before a moment are deleted, and others stay", async () => {
  await makeLink(server.databaseUrl, "old@example.com", 2 * dayMs);
  await makeLink(server.databaseUrl, "new@example.com");
  expect(await createMagicLinkStore(database, feed).deleteEnded(inDays(-1))).toBe(1);
  expect(await select("SELECT email FROM magic_links")).toEqual([{ email: "new@example.com" }]);
});

test("links to secrets that expired before a moment are deleted, and others stay", async () => {
  const account = await createAccount(server.url);
  const [old, fresh] = [await createKey(server.url, account), await createKey(server.url, account)];
  for (const key of [old, fresh]) await secretToken(server.url, account, key);
  await select("UPDATE secret_links SET expires_at = $2 WHERE key_id = $1", [old.id, inDays(-2)]);
  expect(await createSecretLinkStore(database, feed).deleteEnded(inDays(-1))).toBe(1);
  expect(await select("SELECT key_id FROM secret_links")).toEqual([{ key_id: fresh.id }]);
});

test("sessions that expired or were revoked before a moment are deleted, and others stay", async () => {
  const account = await createAccount(server.url);
  const ends = {
    "living@example.com": "last_seen_at = now()",
    "expired@example.com": "expires_at = now() - interval '31 days'",
    "expired.lately@example.com": "expires_at = now() - interval '29 days'",
    "revoked@example.com": "revoked_at = now() - interval '31 days'",
    "revoked.lately@example.com": "revoked_at = now() - interval '29 days'",
  };
  for (const [email, end] of Object.entries(ends)) {
    await newMember(server, account, email, "VIEWER");
    const text = `UPDATE sessions SET ${end} FROM people WHERE people.id = person_id AND email = $1`;
    await select(text, [email]);
  }
  expect(await createSessionStore(database, feed).deleteOver(inDays(-30))).toBe(2);
  const left = await select("SELECT email FROM sessions JOIN people ON people.id = person_id ORDER BY email");
  expect(left).toEqual(
    ["expired.lately@example.com", "living@example.com", "revoked.lately@example.com"].map((email) => ({
      email,
    })),
  );
});

test("events of every trail are deleted once they are older than the retention; without one they are kept", async () => {
  const store = createAuditStore(database, database);
  const accounts = [await createAccount(server.url), await createAccount(server.url)];
  for (const account of accounts) await createKey(server.url, account);
  const pruneAs = (retentionDays: number | null, now: Date) =>
    pruneAudit(store, retentionDays, now.getTime(), () => false);
  const checked = async () => {
    const answers = accounts.map((account) =>
      graphql(server.url, operatorIn(account), VerifyAuditTrailDocument, {}),
    );
    return (await Promise.all(answers)).map(({ verifyAuditTrail }) => verifyAuditTrail);
  };
  await pruneAs(null, inDays(36_500));
  await pruneAs(7, inDays(6));
  for (const trail of await checked()) expect(trail).toMatchObject({ isIntact: true, checkedEvents: 2 });
  await pruneAs(7, inDays(8));
  for (const trail of await checked()) expect(trail).toMatchObject({ isIntact: true, checkedEvents: 0 });
  expect(await select("SELECT count(*)::int AS count FROM audit_events")).toEqual([{ count: 0 }]);
});

test("old events are deleted again and again while a server runs", async () => {
  const account = await createAccount(server.url);
  const unused = () => Promise.reject(new Error("Not due within this test"));
  let nowMs = inDays(6).getTime();
  const store = createAuditStore(database, database);
  let prunes = 0;
  const failures: unknown[] = [];
  const fail = (error: unknown) => void failures.push(error);
  const audit = { ...store, prune: (before: Date) => ((prunes += 1), store.prune(before)) };
  const tasks = startPeriodicTasks(
    {
      audit,
      usage: { ...createUsageStore(database.pool), foldNext: unused, prepareLevels: unused },
      management: {
        magicLinks: createMagicLinkStore(database, feed),
        secretLinks: createSecretLinkStore(database, feed),
        sessions: createSessionStore(database, feed),
        browserTokens: createBrowserTokenStore(database, feed),
      },
      checks: { limits: createLimitStore(database.pool) },
      problems: { warning: () => fail, error: () => fail },
      settings: {
        isManaging: true,
        usageFlushIntervalMs: hourMs,
        reminderIntervalMs: hourMs,
        usageRetention: { minute: 8, hour: 100, day: 1_096 },
        auditRetentionDays: 7,
      },
    },
    {
      usage: { flush: unused },
      places: { flush: unused },
      reminders: { run: unused, remindOfLimits: unused },
      limiter: { report: unused, giveBackIdle: unused, leaseAhead: () => Promise.resolve() },
      nowMs: () => nowMs,
      flushed: new LastSuccess(),
      folded: new LastSuccess(),
    },
    5,
  );
  const events = () => select("SELECT action FROM audit_events WHERE account_id = $1", [account]);
  await expect.poll(() => prunes, waitTimes).toBeGreaterThan(1);
  expect(await events()).toHaveLength(1);
  nowMs = inDays(8).getTime();
  await expect.poll(events, waitTimes).toEqual([]);
  tasks.stop();
  expect(failures).toEqual([]);
});

test("writers of usage that are gone for a day are forgotten, and others are known", async () => {
  const [gone, here] = ["7d1f0f2e-0000-4000-8000-000000000001", "7d1f0f2e-0000-4000-8000-000000000002"];
  await select(
    `INSERT INTO usage_writers (id, batch, written_at)
     VALUES ($1, 1, now() - interval '25 hours'), ($2, 1, now() - interval '23 hours')`,
    [gone, here],
  );
  await createUsageStore(database.pool).forgetWriters();
  const left = await select("SELECT id FROM usage_writers WHERE id IN ($1, $2)", [gone, here]);
  expect(left).toEqual([{ id: here }]);
});
