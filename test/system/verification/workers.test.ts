import { Agent, get } from "node:http";
import { expect, test, vi } from "vitest";
import { check, Hammer } from "../../support/checks.js";
import { isPostgresRunning, preparedDataDirectory, postgresPid } from "../../support/data-directory.js";
import { revokeKey } from "../../support/fixtures.js";
import { createKeys, waitTimes, untilAccepted } from "../../support/replicas.js";
import { startServerProcess } from "../../support/server-process.js";
import { testEnvironment } from "../../support/test-server.js";
import { workersOf } from "../../support/workers.js";

/** A connection of its own for each: the kernel hands them to the workers. */
async function checkOnNewConnections(url: string, secret: string, count: number): Promise<Set<string>> {
  const statuses = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<string>((resolve, reject) => {
          const headers = { authorization: `Bearer ${secret}` };
          get(`${url}/v1/authorize`, { headers, agent: new Agent({ keepAlive: false }) }, (response) => {
            response.resume().on("end", () => resolve(String(response.statusCode)));
          }).on("error", reject);
        }),
    ),
  );
  return new Set(statuses);
}

test("two workers serve one port, revoke strictly, are replaced, and stop with their database", async () => {
  const directory = await preparedDataDirectory();
  const server = await startServerProcess({ ...testEnvironment, DATA_DIR: directory, WORKERS: "2" });
  const { url } = server;
  const pid = await postgresPid(directory);
  const workers = await workersOf(server.pid);
  expect(workers).toHaveLength(2);
  expect(server.output().match(/"msg":"Latchkey is ready"/g)?.length).toBeGreaterThanOrEqual(1);

  const { account, keys } = await createKeys(url, 30);
  const hammer = new Hammer([url]);
  for (const { id, secret } of keys.slice(0, 25)) {
    hammer.aim(secret);
    await untilAccepted([url], secret);
    expect(await checkOnNewConnections(url, secret, 8)).toEqual(new Set(["200"]));
    await revokeKey(url, account, id);
    hammer.forbid(secret);
    expect(await checkOnNewConnections(url, secret, 12)).toEqual(new Set(["401"]));
  }
  const { late } = await hammer.stop();
  expect(late).toEqual([]);

  const [killed = 0] = workers;
  process.kill(killed, "SIGKILL");
  await server.waitForOutput("a worker died and is being replaced");
  await vi.waitFor(async () => {
    const now = await workersOf(server.pid);
    expect(now).toHaveLength(2);
    expect(now).not.toContain(killed);
  }, waitTimes);
  const [, , , , , left] = keys.slice(24);
  const { id, secret } = left ?? { id: "", secret: "" };
  await vi.waitFor(
    async () => expect(await checkOnNewConnections(url, secret, 8)).toEqual(new Set(["200"])),
    waitTimes,
  );
  await revokeKey(url, account, id);
  expect(await checkOnNewConnections(url, secret, 12)).toEqual(new Set(["401"]));
  expect(await check(url, "verify", secret)).toBe("api_key_revoked");

  const last = await workersOf(server.pid);
  expect(await server.stop()).toEqual({ code: 0, signal: null });
  expect(await isPostgresRunning(directory, pid)).toBe(false);
  for (const worker of last) expect(() => process.kill(worker, 0)).toThrow("ESRCH");
}, 120_000);
