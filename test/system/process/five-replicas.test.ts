import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { createAccount } from "../../support/fixtures.js";
import { startServerProcess } from "../../support/server-process.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";

test("five replicas started at once on an empty database all come up, and each migration ran once", async () => {
  const databaseUrl = await createTestDatabase("template1");
  const variables = { ...testEnvironment, DATABASE_URL: databaseUrl };
  const servers = await Promise.all([1, 2, 3, 4, 5].map(() => startServerProcess(variables)));

  const migrations = await readdir("prisma/migrations", { withFileTypes: true });
  const names = migrations.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const records = await onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string; isWhole: boolean }>(
      `SELECT migration_name AS name, finished_at IS NOT NULL AND rolled_back_at IS NULL AS "isWhole"
       FROM _prisma_migrations ORDER BY migration_name`,
    );
    return rows;
  });
  expect(names.length).toBeGreaterThan(0);
  expect(records).toEqual(names.sort().map((name) => ({ name, isWhole: true })));
  expect(servers.filter((server) => server.output().includes("migrated the database"))).toHaveLength(1);
  for (const { url } of servers) await createAccount(url);
}, 120_000);
