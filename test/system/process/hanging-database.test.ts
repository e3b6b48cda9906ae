import { expect, onTestFinished, test } from "vitest";
import { withKey, rest } from "../../support/client.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { startPostgresProxy } from "../../support/postgres-proxy.js";
import { startServerProcess } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";

test("while the database hangs /readyz says no, checks are refused, and a stop ends with status 1 and says what is lost", async () => {
  const proxy = await startPostgresProxy(await createTestDatabase());
  onTestFinished(() => proxy.close());
  const server = await startServerProcess({
    ...testEnvironment,
    DATABASE_URL: proxy.databaseUrl,
    VERIFICATION_TIMEOUT_MS: "1000",
    SHUTDOWN_GRACE_SECONDS: "5",
    // What is counted is still to be written when the database hangs.
    USAGE_FLUSH_INTERVAL_MS: "60000",
  });
  const { secret } = await createKey(server.url, await createAccount(server.url));
  expect((await rest(server.url, "GET", "/v1/authorize", withKey(secret))).status).toBe(200);
  proxy.stall();
  const begunMs = performance.now();
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  const readyMs = performance.now() - begunMs;
  // Memory is believed for a second.
  let status = 200;
  let checkMs = 0;
  while (status === 200) {
    const askedMs = performance.now();
    ({ status } = await rest(server.url, "GET", "/v1/authorize", withKey(secret)));
    checkMs = performance.now() - askedMs;
  }
  expect(status).toBe(503);
  const stoppingMs = performance.now();
  expect(await server.stop()).toEqual({ code: 1, signal: null });
  // Each of them had to wait for DATABASE_TIMEOUT_MS, a minute here; the bounds are generous.
  expect(Math.max(readyMs, checkMs, performance.now() - stoppingMs)).toBeLessThan(40_000);
  expect(server.output()).toMatch(/the latest usage (?:may|was) not (?:be )?written/);
}, 120_000);
