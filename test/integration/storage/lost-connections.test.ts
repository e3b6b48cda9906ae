import { expect, onTestFinished, test } from "vitest";
import { createPool, withClient } from "../../../src/storage/connection.js";
import { poolTransaction } from "../../../src/storage/pool-transaction.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";

// A test run fails when an `error` is emitted to nobody, as a server would end.

const applicationName = "to be lost";

/** As when PostgreSQL restarts: its end of all these connections is closed. */
function endConnections(connectionString: string): Promise<unknown> {
  return onDatabase(connectionString, (client) =>
    client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1", [
      applicationName,
    ]),
  );
}

test("a connection lost in the middle of a transaction fails the transaction, and the pool goes on", async () => {
  const connectionString = await createTestDatabase();
  const pool = createPool({ connectionString, application_name: applicationName }, () => undefined);
  onTestFinished(() => pool.end());
  const transaction = poolTransaction(pool, async (client) => {
    const lost = new Promise((resolve) => client.once("end", resolve));
    await endConnections(connectionString);
    await lost;
    await client.query("SELECT 1");
  });
  await expect(transaction).rejects.toThrow();
  expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
});

test("a connection lost between two statements fails the next one", async () => {
  const connectionString = await createTestDatabase();
  await withClient({ connectionString, application_name: applicationName }, async (client) => {
    const lost = new Promise((resolve) => client.once("end", resolve));
    await endConnections(connectionString);
    await lost;
    await expect(client.query("SELECT 1")).rejects.toThrow();
  });
});
