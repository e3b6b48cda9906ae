import { expect, test, vi } from "vitest";
import { http, withKey } from "../../support/client.js";
import { checksIn, metricsToken, readMetrics } from "../../support/metrics.js";
import { createKeys, waitTimes } from "../../support/replicas.js";
import { startServerProcess } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { freePort, testEnvironment } from "../../support/test-server.js";
import { workersOf } from "../../support/workers.js";

async function checkOften(url: string, secret: string, count: number): Promise<void> {
  const headers = { ...withKey(secret), Connection: "close" };
  for (let sent = 0; sent < count; sent += 1) {
    expect((await http(`${url}/v1/authorize`, { headers })).status).toBe(200);
  }
}

test("two workers show one sum, on the port of the metrics and on their own, and a killed one leaves its counts", async () => {
  const port = await freePort();
  const server = await startServerProcess({
    ...testEnvironment,
    DATABASE_URL: await createTestDatabase(),
    WORKERS: "2",
    METRICS_PORT: String(port),
    METRICS_TOKEN: metricsToken,
  });
  const apart = `http://127.0.0.1:${port}`;
  // The port opens when both workers serve.
  await vi.waitFor(async () => expect((await http(`${apart}/metrics`)).status).toBe(401), waitTimes);
  expect((await http(`${apart}/`)).status).toBe(404);
  const { keys } = await createKeys(server.url, 1);
  await checkOften(server.url, keys[0]?.secret ?? "", 60);
  for (const url of [apart, server.url, server.url, server.url]) {
    const series = await readMetrics(url);
    expect(series.get("latchkey_processes")).toBe(2);
    expect(series.get("latchkey_replicas_heard")).toBe(2);
    expect(checksIn(series)).toEqual({ "authorize accepted": 60 });
  }

  const [killed = 0] = await workersOf(server.pid);
  process.kill(killed, "SIGKILL");
  await vi.waitFor(async () => {
    expect((await workersOf(server.pid)).filter((pid) => pid !== killed)).toHaveLength(2);
    expect((await readMetrics(apart)).get("latchkey_processes")).toBe(2);
  }, waitTimes);
  await checkOften(server.url, keys[0]?.secret ?? "", 20);
  expect(checksIn(await readMetrics(apart))).toEqual({ "authorize accepted": 80 });
  expect(await server.stop()).toEqual({ code: 0, signal: null });
  await expect(fetch(`${apart}/metrics`)).rejects.toThrow();
}, 120_000);
