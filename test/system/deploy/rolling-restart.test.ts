import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { Agent, request } from "node:http";
import { expect, test, vi } from "vitest";
import { operatorIn, withKey, type RequestHeaders } from "../../support/client.js";
import { debianPostgres, startDebianPostgres } from "../../support/debian-postgres.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { startServerProcess, type Variables } from "../../support/server-process.js";
import { createTestDatabase, rowsOf } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";
import { nginxBinary, startBalancer } from "../gateways/start-nginx.js";

const postgres =
  debianPostgres === undefined
    ? "the tests' own PostgreSQL"
    : `Debian's PostgreSQL ${debianPostgres.version}`;
const hasNginx = existsSync(nginxBinary);
/** In the order that `deploy/compose` has, and shorter. */
const keepaliveSeconds = 1;
const delaySeconds = 2;

test.skipIf(!hasNginx)("deploy/compose/nginx.conf is one that Debian's nginx accepts as it is", () => {
  const { stderr } = spawnSync(nginxBinary, ["-t", "-c", `${process.cwd()}/deploy/compose/nginx.conf`], {
    encoding: "utf8",
  });
  expect(stderr).toContain("syntax is ok");
  expect(stderr).not.toMatch(/\[(warn|emerg)\].*nginx\.conf/);
});

test.skipIf(!hasNginx)(
  `three servers behind nginx, on ${postgres}, that restart one after the other answer every request, and carry each change out once`,
  // Linux resets a client that connects in the very moment when a port is closed (decision 40): once in a hundred thousand requests.
  { timeout: 240_000, retry: 1 },
  async () => {
    const databaseUrl = await createDatabase();
    const variables: Variables = {
      ...testEnvironment,
      NODE_ENV: "production",
      LOG_LEVEL: "warn",
      DATABASE_URL: databaseUrl,
      TRUST_PROXY: "127.0.0.1",
      SHUTDOWN_DELAY_SECONDS: String(delaySeconds),
    };
    const servers = await Promise.all([1, 2, 3].map(() => startServerProcess(variables)));
    const nginx = await startBalancer(
      servers.map(({ port }) => port),
      keepaliveSeconds,
    );
    const account = await createAccount(nginx.url, 10_000);
    const { secret } = await createKey(nginx.url, account);
    const asOperator = operatorIn(account);
    const load = startLoad(nginx.url, [
      { method: "GET", path: "/v1/authorize", headers: withKey(secret), expected: "200" },
      {
        method: "POST",
        path: "/v1/keys/verify",
        headers: asOperator,
        body: { key: secret },
        expected: "200",
      },
      {
        method: "POST",
        path: "/graphql",
        headers: withKey(secret),
        body: { query: "{ viewer { __typename } }" },
        expected: "200",
      },
      { method: "POST", path: "/v1/keys", headers: asOperator, body: { name: "counted" }, expected: "201" },
    ]);
    for (const server of servers) {
      await load.afterMore(10);
      server.signal("SIGTERM");
      await vi.waitFor(async () => expect((await fetch(`${server.url}/readyz`)).status).toBe(503), 60_000);
      expect(await server.exited).toEqual({ code: 0, signal: null });
      await load.afterMore(10);
      await startServerProcess({ ...variables, PORT: String(server.port) });
    }
    await load.afterMore(10);
    const { right, wrong } = await load.stop();
    await nginx.stop();
    expect(wrong).toEqual([]);
    expect(
      await rowsOf(databaseUrl, "SELECT count(*)::int AS created FROM api_keys WHERE name = 'counted'"),
    ).toEqual([{ created: right.get("POST /v1/keys") }]);
  },
);

async function createDatabase(): Promise<string> {
  if (debianPostgres === undefined) return createTestDatabase();
  const url = await startDebianPostgres(debianPostgres);
  await rowsOf(url("postgres"), "CREATE DATABASE latchkey");
  return url("latchkey");
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: RequestHeaders;
  readonly body?: object;
  readonly expected: string;
}

/** Two clients for each kind of request, who ask again and again on connections that they keep. */
function startLoad(url: string, kinds: readonly Asked[]) {
  const right = new Map<string, number>();
  const wrong: string[] = [];
  const agent = new Agent({ keepAlive: true });
  let isStopped = false;
  const clients = kinds.flatMap((asked) =>
    Array.from({ length: 2 }, async () => {
      const name = `${asked.method} ${asked.path}`;
      while (!isStopped) {
        const answer = await ask(url, agent, asked);
        if (answer.startsWith(asked.expected)) right.set(name, (right.get(name) ?? 0) + 1);
        else wrong.push(`${name}: ${answer}`);
        await new Promise((resolve) => setTimeout(resolve, 200 * Math.random()));
      }
    }),
  );
  const least = () => Math.min(...kinds.map(({ method, path }) => right.get(`${method} ${path}`) ?? 0));
  return {
    /** Waits until each kind has so many more right answers. */
    async afterMore(count: number): Promise<void> {
      const wanted = least() + count;
      await vi.waitFor(() => expect(least()).toBeGreaterThan(wanted), { timeout: 60_000, interval: 20 });
    },
    async stop() {
      isStopped = true;
      await Promise.all(clients);
      agent.destroy();
      return { right, wrong };
    },
  };
}

function ask(url: string, agent: Agent, { method, path, headers, body }: Asked): Promise<string> {
  return new Promise((resolve) => {
    const json = body === undefined ? {} : { "content-type": "application/json" };
    const sent = request(`${url}${path}`, { method, agent, headers: { ...headers, ...json } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve(`${String(response.statusCode)} ${text}`));
      response.on("error", ({ message }) => resolve(message));
    });
    sent.on("error", ({ message }) => resolve(message));
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
