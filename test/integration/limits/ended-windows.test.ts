import { expect, test } from "vitest";
import {
  deleteEndedWindows,
  windowsAStatement,
} from "../../../src/core/engine/limits/delete-ended-windows.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { noonMs, openStore } from "./fixtures.js";

const keepMs = 3_600_000;

/** Each a window of one second, with the end of the last one. */
const insertWindows = (databaseUrl: string, count: number, endMs: number) =>
  onDatabase(databaseUrl, (client) =>
    client.query(
      `INSERT INTO limit_windows (subject, window_start, window_end, taken, last_grant)
       SELECT 'key_' || i || '/rate', to_timestamp($2) - interval '1 second', to_timestamp($2), 1, 1
       FROM generate_series(1, $1) i`,
      [count, endMs / 1_000],
    ),
  );

const countWindows = (databaseUrl: string) =>
  onDatabase(databaseUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM limit_windows");
    return rowCount;
  });

test("one cleaning deletes all windows that ended an hour ago, however many, in statements of a bounded size", async () => {
  const databaseUrl = await createTestDatabase();
  const store = openStore(databaseUrl);
  const many = 40_000;
  await insertWindows(databaseUrl, many, noonMs - keepMs - 1);
  await insertWindows(databaseUrl, 7, noonMs - keepMs);
  const statements: number[] = [];
  const counted = {
    async deleteEnded(before: Date, most: number) {
      const deleted = await store.deleteEnded(before, most);
      statements.push(deleted);
      return deleted;
    },
  };
  await deleteEndedWindows(counted, noonMs, () => false);
  expect(await countWindows(databaseUrl)).toBe(7);
  expect(Math.max(...statements)).toBe(windowsAStatement);
  expect(statements).toHaveLength(many / windowsAStatement + 1);
});

test("a server that stops does not wait for the end of a long cleaning", async () => {
  let statements = 0;
  const endless = {
    deleteEnded(_before: Date, most: number) {
      statements += 1;
      return Promise.resolve(most);
    },
  };
  await deleteEndedWindows(endless, noonMs, () => statements === 3);
  expect(statements).toBe(3);
});
