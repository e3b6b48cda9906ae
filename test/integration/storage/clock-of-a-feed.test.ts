import { expect, onTestFinished, test, vi } from "vitest";
import { Registry } from "../../../src/metrics/registry.js";
import { PostgresChangeFeed } from "../../../src/storage/change-feed.js";
import { startPostgresProxy } from "../../support/postgres-proxy.js";
import { waitTimes } from "../../support/replicas.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";

/** Less than the silence after which the connection is given up. */
const stallMs = 3_000;

test("an answer that comes seconds late leaves no server behind the database's clock", async () => {
  const databaseUrl = await createTestDatabase();
  const proxy = await startPostgresProxy(databaseUrl);
  onTestFinished(() => proxy.close());
  const feed = new PostgresChangeFeed({
    connectionString: proxy.databaseUrl,
    metrics: new Registry(),
    onProblem: () => undefined,
    noteCommitted: () => undefined,
  });
  await feed.start();
  onTestFinished(() => feed.stop());
  await vi.waitFor(() => expect(feed.isTrusted()).toBe(true), waitTimes);

  const behindMs: number[] = [];
  await onDatabase(databaseUrl, async (client) => {
    const look = async () => {
      const { rows } = await client.query<{ now_ms: number }>(
        "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now_ms",
      );
      const behind = (rows[0]?.now_ms ?? Infinity) - feed.databaseNowMs();
      if (behind > 0) behindMs.push(behind);
    };
    proxy.stallAnswers();
    const stalledAtMs = performance.now();
    while (performance.now() - stalledAtMs < stallMs) await look();
    expect(feed.isTrusted()).toBe(false);
    proxy.resume();
    await vi.waitFor(async () => {
      await look();
      expect(feed.isTrusted()).toBe(true);
    }, waitTimes);
    for (let turn = 0; turn < 100; turn += 1) await look();
  });
  expect(behindMs).toEqual([]);
});
