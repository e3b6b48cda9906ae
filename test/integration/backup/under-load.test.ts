import { stat } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { newBackupFile } from "../../support/backups.js";
import { check } from "../../support/checks.js";
import { at } from "../../support/envelope.js";
import { createAccount, createKey, revokeKey, type CreatedKey } from "../../support/fixtures.js";
import { waitTimes } from "../../support/replicas.js";
import { runCommand, runForJson } from "../../support/run-command.js";
import { createTestDatabase, rowsOf } from "../../support/test-database.js";
import { startTestServer, testEnvironment } from "../../support/test-server.js";

const { KEY_PEPPERS } = testEnvironment;

/** Writes to a server until it is stopped. What is in its lists was acknowledged. */
class Load {
  readonly created: CreatedKey[] = [];
  readonly revoked: string[] = [];
  readonly #loops: Promise<void>[];
  #isStopped = false;

  constructor(url: string, accounts: readonly string[]) {
    this.#loops = accounts.map(async (account) => {
      while (!this.#isStopped) {
        const [kept, ended] = [await createKey(url, account), await createKey(url, account)];
        this.created.push(kept, ended);
        await check(url, "authorize", kept.secret);
        await revokeKey(url, account, ended.id);
        this.revoked.push(ended.id);
      }
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#loops);
  }
}

test("a backup under load, restored elsewhere, has every acknowledged write, and is consistent", async () => {
  const server = await startTestServer();
  const accounts = await Promise.all([1, 2, 3].map(() => createAccount(server.url, 10_000)));
  const load = new Load(server.url, accounts);
  await vi.waitFor(() => expect(load.revoked.length).toBeGreaterThan(15), waitTimes);

  const created = [...load.created];
  const revoked = new Set(load.revoked);
  const file = await newBackupFile();
  const made = await runCommand({ DATABASE_URL: server.databaseUrl }, ["backup", file]);
  expect(made.code, made.err).toBe(0);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  // The load did not stop for the backup.
  const duringBackup = load.created.length;
  await vi.waitFor(() => expect(load.created.length).toBeGreaterThan(duringBackup), waitTimes);
  await load.stop();
  await server.stop();

  const elsewhere = await createTestDatabase("template1");
  const restored = await runForJson({ DATABASE_URL: elsewhere }, ["restore", file]);
  expect(at(restored, "pepper_versions")).toEqual(["1"]);

  const keys = await rowsOf(
    elsewhere,
    `SELECT k.id, k.revoked_at IS NOT NULL AS "isRevoked",
       EXISTS (SELECT FROM key_secrets s WHERE s.key_id = k.id) AS "hasSecret",
       (SELECT count(*)::int FROM audit_events e WHERE e.target = k.id) AS events,
       k.last_used_at IS NOT NULL AS "wasUsed",
       EXISTS (SELECT FROM usage_counts u WHERE u.key_id = k.id) AS "isCounted"
     FROM api_keys k ORDER BY k.id`,
  );
  const ids = keys.map((key) => at(key, "id"));
  expect(ids).toEqual(expect.arrayContaining(created.map(({ id }) => id)));
  for (const key of keys) {
    const isRevoked = at(key, "isRevoked");
    if (revoked.has(String(at(key, "id")))) expect(isRevoked).toBe(true);
    // One snapshot: what was written in one transaction is there, or nothing of it.
    expect(key).toMatchObject({ hasSecret: true, events: isRevoked === true ? 2 : 1 });
    expect(at(key, "isCounted")).toBe(at(key, "wasUsed"));
  }
  const variables = { DATABASE_URL: elsewhere, KEY_PEPPERS };
  for (const account of accounts) {
    const verified = await runCommand(variables, ["audit", "verify", "--account", account]);
    expect(verified.code, verified.out).toBe(0);
  }

  const second = await startTestServer({ DATABASE_URL: elsewhere });
  for (const { id, secret } of created) {
    if (revoked.has(id)) expect(await check(second.url, "authorize", secret)).toBe("api_key_revoked");
  }
  const kept = created.filter(({ id }) =>
    keys.some((key) => at(key, "id") === id && at(key, "isRevoked") === false),
  );
  expect(kept.length).toBeGreaterThan(0);
  for (const { secret } of kept) expect(await check(second.url, "authorize", secret)).toBe("accepted");
  await second.stop();
});
