import { Agent, get } from "node:http";
import { expect, test, vi } from "vitest";
import { createAccount, createKey } from "../../support/fixtures.js";
import { startServerProcess } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";
import { isQuick } from "../../support/thorough.js";

// One is read directly, the other by Node.
const paths = ["/v1/authorize", "/v1/keys/me"];
const stops = isQuick ? 1 : 3;

function ask(url: string, secret: string, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    get(url, { headers: { authorization: `Bearer ${secret}` }, agent }, (response) => {
      response.resume().on("end", () => resolve(String(response.statusCode)));
      response.on("error", (error) => resolve(error.message));
    }).on("error", (error) => resolve(error.message));
  });
}

test("clients that honour `Connection: close` and leave once /readyz says no are answered every request, stop after stop", async () => {
  const variables = {
    ...testEnvironment,
    DATABASE_URL: await createTestDatabase(),
    SHUTDOWN_DELAY_SECONDS: "3",
    LOG_LEVEL: "warn",
  };
  for (let stop = 0; stop < stops; stop += 1) {
    const server = await startServerProcess(variables);
    const { url } = server;
    const { secret } = await createKey(url, await createAccount(url));
    let isReady = true;
    const outcomes = new Map<string, number>();
    const note = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const clients = paths.flatMap((path) => {
      // The connection that was idle for longest is taken first: most of them are idle when the signal comes.
      const agent = new Agent({ keepAlive: true, maxSockets: 30, scheduling: "fifo" });
      return Array.from({ length: 15 }, async () => {
        while (isReady) {
          note(await ask(`${url}${path}`, secret, agent));
          await new Promise((resolve) => setTimeout(resolve, 20 * Math.random()));
        }
      });
    });
    await vi.waitFor(() => expect(outcomes.get("200")).toBeGreaterThan(100), 60_000);
    server.signal("SIGTERM");
    await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(503), 60_000);
    expect((await fetch(`${url}/livez`)).headers.get("connection")).toBe("close");
    isReady = false;
    await Promise.all(clients);
    expect([...outcomes.keys()]).toEqual(["200"]);
    expect(await server.exited).toEqual({ code: 0, signal: null });
  }
}, 120_000);
