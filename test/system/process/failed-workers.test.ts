import { Agent, get } from "node:http";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { isPostgresRunning, preparedDataDirectory, postgresPid } from "../../support/data-directory.js";
import { occupyPort } from "../../support/occupied-port.js";
import { startPostgresProxy } from "../../support/postgres-proxy.js";
import { spawnServer, startServerProcess, type ServerProcess } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";
import { workersOf } from "../../support/workers.js";
import { isQuick, timesOver } from "../../support/thorough.js";

async function withEmbeddedDatabase(variables: Record<string, string>) {
  const directory = await preparedDataDirectory();
  const server = await spawnServer({ ...testEnvironment, WORKERS: "2", DATA_DIR: directory, ...variables });
  await server.waitForOutput("the embedded PostgreSQL is running");
  return { directory, server, pid: await postgresPid(directory) };
}

function killWorkers(server: ServerProcess, expected: number): Promise<void> {
  return vi.waitFor(
    async () => {
      const workers = await workersOf(server.pid);
      expect(workers.length).toBeGreaterThanOrEqual(expected);
      for (const worker of workers.slice(0, expected)) process.kill(worker, "SIGKILL");
    },
    { timeout: 60_000, interval: 1 },
  );
}

describe("a server with two workers", () => {
  test.skipIf(isQuick)("whose port is taken ends with status 1 and leaves no database running", async () => {
    const port = await occupyPort();
    const { directory, server, pid } = await withEmbeddedDatabase({ PORT: String(port) });
    expect(await server.exited).toEqual({ code: 1, signal: null });
    expect(server.output()).toContain(`EADDRINUSE 127.0.0.1:${String(port)}`);
    expect(await isPostgresRunning(directory, pid)).toBe(false);
  });

  test("one of which is killed while both start ends with status 1 and leaves no process behind", async () => {
    const { directory, server, pid } = await withEmbeddedDatabase({});
    await killWorkers(server, 1);
    expect(await server.exited).toEqual({ code: 1, signal: null });
    expect(await isPostgresRunning(directory, pid)).toBe(false);
    expect(await workersOf(server.pid)).toEqual([]);
  });

  test.skipIf(isQuick)(
    "that is told to stop while it starts ends with status 0 and leaves no database running",
    async () => {
      const { directory, server, pid } = await withEmbeddedDatabase({});
      expect(await server.stop()).toEqual({ code: 0, signal: null });
      expect(await isPostgresRunning(directory, pid)).toBe(false);
    },
  );

  test(
    "leaves no connection hanging when one of them is killed while it serves, and ends with status 1 when both are and cannot be replaced",
    async () => {
      const proxy = await startPostgresProxy(await createTestDatabase());
      onTestFinished(() => proxy.close());
      const server = await startServerProcess({
        ...testEnvironment,
        WORKERS: "2",
        DATABASE_URL: proxy.databaseUrl,
      });
      let isOver = false;
      const ask = () =>
        new Promise<string>((resolve) => {
          const sent = get(`${server.url}/livez`, { agent: new Agent(), timeout: 30_000 }, (response) => {
            response.resume().on("close", () => resolve("ended"));
          });
          sent.on("error", () => resolve("ended"));
          sent.on("timeout", () => {
            resolve("hung");
            sent.destroy();
          });
        });
      const outcomes = new Set<string>();
      const clients = Array.from({ length: 20 }, async () => {
        while (!isOver) {
          outcomes.add(await ask());
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      });
      const untilListening = (count: number) =>
        vi.waitFor(() => expect(server.output().split('"msg":"listening"').length - 1).toBe(count), {
          timeout: 120_000,
          interval: 20,
        });
      await untilListening(2);
      for (let times = 1; times <= timesOver(1); times += 1) {
        await killWorkers(server, 1);
        await untilListening(2 + times);
      }
      isOver = true;
      await Promise.all(clients);
      expect([...outcomes]).toEqual(["ended"]);

      // The first process says so when both workers listen.
      await server.waitForOutput(`"pid":${String(server.pid)},"msg":"Latchkey is ready"`);
      await proxy.cut();
      await killWorkers(server, 2);
      expect(await server.exited).toEqual({ code: 1, signal: null });
      expect(server.output()).toContain("Latchkey cannot serve any more");
    },
    timesOver(120_000),
  );
});
