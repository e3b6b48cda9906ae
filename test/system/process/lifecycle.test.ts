import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { AccountsDocument } from "../../generated/graphql.js";
import { graphql, operatorIn, rest, withKey } from "../../support/client.js";
import {
  isPostgresRunning,
  newDataDirectory,
  postgresPid,
  preparedDataDirectory,
} from "../../support/data-directory.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { HalfRequest } from "../../support/half-request.js";
import { occupyPort } from "../../support/occupied-port.js";
import { spawnServer, startServerProcess } from "../../support/server-process.js";
import { operatorKey, testEnvironment } from "../../support/test-server.js";

describe("the first start", () => {
  test("in an empty directory makes a database and secrets that only their owner can read and nobody sees; once the peppers are lost the directory is refused, and no others are made up in their place", async () => {
    const directory = await newDataDirectory();
    const server = await startServerProcess({}, directory);
    await server.waitForOutput("Call as the operator");

    const data = join(directory, "data");
    const madeOperatorKey = await readSecretFile(join(data, "operator.key"));
    const madePeppers = await readSecretFile(join(data, "peppers"));
    expect(madeOperatorKey).toMatch(/^op_[0-9a-f]{64}$/);
    expect(madePeppers).toMatch(/^1:[0-9a-f]{64}$/);
    const asMadeOperator = { Authorization: `Bearer ${madeOperatorKey}` };
    const { accounts } = await graphql(server.url, asMadeOperator, AccountsDocument, {});
    expect(accounts.__typename).toBe("AccountConnection");

    for (const page of ["/graphql", "/openapi.json", "/reference/errors"]) {
      expect(server.output()).toContain(`${server.url}${page}\n`);
      expect((await fetch(`${server.url}${page}`, { headers: { Accept: "text/html" } })).status).toBe(200);
    }
    expect(server.output()).toContain(join(data, "operator.key"));
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    for (const secret of [madeOperatorKey, madePeppers.slice(2)]) {
      expect(server.output()).not.toContain(secret);
    }

    const peppers = join(data, "peppers");
    await rm(peppers);
    const second = await spawnServer({}, directory);
    expect(await second.exited).toEqual({ code: 1, signal: null });
    expect(second.output()).toContain(`${peppers} is missing`);
    expect(second.output()).toContain("set KEY_PEPPERS to what it held");
    await expect(stat(peppers)).rejects.toThrow("ENOENT");
  }, 120_000);

  test("in production writes log lines and nothing else", async () => {
    const server = await startServerProcess({ DATA_DIR: await newDataDirectory(), NODE_ENV: "production" });
    await server.waitForOutput("Latchkey is ready");
    await server.stop();
    for (const line of server.output().trim().split("\n")) {
      const entry: unknown = JSON.parse(line);
      // The version that this test runs on may be past its end.
      if (!line.includes("Node 20 gets no security fixes")) expect(entry).toHaveProperty("level", "info");
    }
  });
});

describe("stopping", () => {
  test("on SIGTERM ends with status 0, leaves no process behind, and a restart knows every key", async () => {
    const directory = await preparedDataDirectory();
    const variables = { ...testEnvironment, DATA_DIR: directory };
    const first = await startServerProcess(variables);
    const accountId = await createAccount(first.url);
    const { secret } = await createKey(first.url, accountId);
    const pid = await postgresPid(directory);
    expect(await isPostgresRunning(directory, pid)).toBe(true);
    expect(await first.stop()).toEqual({ code: 0, signal: null });
    expect(await isPostgresRunning(directory, pid)).toBe(false);

    const second = await startServerProcess(variables);
    expect((await rest(second.url, "GET", "/v1/keys/me", withKey(secret))).status).toBe(200);
    expect(second.output()).not.toContain("migrated the database");
    second.signal("SIGINT");
    expect(await second.exited).toEqual({ code: 0, signal: null });
  });

  test("finishes a request under way and takes no new one; asked for twice ends at once, with a status that says so and no database left running", async () => {
    const directory = await preparedDataDirectory();
    const variables = { ...testEnvironment, DATA_DIR: directory };
    const server = await startServerProcess(variables);
    const accountId = await createAccount(server.url);
    const request = await HalfRequest.send(server.port, "/v1/keys", operatorIn(accountId), { name: "late" });
    server.signal("SIGTERM");
    await server.waitForOutput("stopping");
    await vi.waitFor(() => expect(fetch(`${server.url}/livez`)).rejects.toThrow("fetch failed"), 60_000);

    const answer = await request.finish();
    expect(answer).toContain("HTTP/1.1 201 Created");
    expect(await server.exited).toEqual({ code: 0, signal: null });

    const again = await startServerProcess(variables);
    const secret = /"secret":"(\w+)"/.exec(answer)?.[1] ?? "";
    // Just started, on a busy machine, it may ask to be asked again.
    await vi.waitFor(async () => {
      const { body } = await rest(again.url, "GET", "/v1/keys/me", withKey(secret));
      expect(body).toMatchObject({ success: true, data: { name: "late" } });
    }, 30_000);

    const pid = await postgresPid(directory);
    await HalfRequest.send(again.port, "/v1/keys", operatorIn(accountId), { name: "never" });
    again.signal("SIGTERM");
    await again.waitForOutput("stopping");
    again.signal("SIGTERM");
    expect(await again.exited).toEqual({ code: 1, signal: null });
    await vi.waitFor(async () => expect(await isPostgresRunning(directory, pid)).toBe(false), {
      timeout: 60_000,
      interval: 25,
    });
  }, 120_000);

  test("cuts a request that outlasts the grace, and still ends in order", async () => {
    const directory = await preparedDataDirectory();
    const variables = { ...testEnvironment, DATA_DIR: directory, REQUEST_TIMEOUT_SECONDS: "600" };
    const server = await startServerProcess({ ...variables, SHUTDOWN_GRACE_SECONDS: "5" });
    const accountId = await createAccount(server.url);
    await HalfRequest.send(server.port, "/v1/keys", operatorIn(accountId), { name: "never sent" });
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    expect(server.output()).toContain('"msg":"stopped"');
  });

  test("while it is still starting leaves no database running", async () => {
    const directory = await preparedDataDirectory();
    const server = await spawnServer({ ...testEnvironment, DATA_DIR: directory });
    await server.waitForOutput("the embedded PostgreSQL is running");
    const pid = await postgresPid(directory);
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    expect(await isPostgresRunning(directory, pid)).toBe(false);
  });
});

describe("a data directory", () => {
  test("in use refuses a second process and names the first; once that one is killed with -9, it is taken over with everything it had answered for", async () => {
    const directory = await preparedDataDirectory();
    const variables = { ...testEnvironment, DATA_DIR: directory };
    const first = await startServerProcess(variables);
    const orphan = await postgresPid(directory);
    const refused = await spawnServer(variables);
    expect(await refused.exited).toEqual({ code: 1, signal: null });
    expect(refused.output()).toContain(`${directory} is in use by latchkey pid ${String(first.pid)} `);
    // The first is left alone.
    expect(await isPostgresRunning(directory, orphan)).toBe(true);
    const accountId = await createAccount(first.url);
    const keys = await Promise.all([1, 2, 3, 4, 5].map(() => createKey(first.url, accountId)));
    first.signal("SIGKILL");
    expect(await first.exited).toEqual({ code: null, signal: "SIGKILL" });

    const second = await startServerProcess(variables);
    for (const { secret } of keys) {
      expect((await rest(second.url, "GET", "/v1/keys/me", withKey(secret))).status).toBe(200);
    }
    expect(await isPostgresRunning(directory, orphan)).toBe(false);
    const pid = await postgresPid(directory);
    expect(await second.stop()).toEqual({ code: 0, signal: null });
    expect(await isPostgresRunning(directory, pid)).toBe(false);
  }, 120_000);

  test("that cannot be made is named", async () => {
    const server = await spawnServer({ DATA_DIR: join(process.execPath, "data") });
    expect(await server.exited).toEqual({ code: 1, signal: null });
    expect(server.output()).toContain(process.execPath);
  });
});

test("a port already in use is named, and no database is left running", async () => {
  const port = await occupyPort();
  const directory = await preparedDataDirectory();
  const server = await spawnServer({ ...testEnvironment, DATA_DIR: directory, PORT: String(port) });
  await server.waitForOutput("the embedded PostgreSQL is running");
  const pid = await postgresPid(directory);
  expect(await server.exited).toEqual({ code: 1, signal: null });
  expect(server.output()).toContain(`address already in use 127.0.0.1:${String(port)}`);
  expect(await isPostgresRunning(directory, pid)).toBe(false);
});

test("a database out of reach is said at the start, and its password is not", async () => {
  const password = "never-print-this-password";
  const server = await spawnServer({
    ...testEnvironment,
    DATABASE_URL: `postgresql://latchkey:${password}@127.0.0.1:1/latchkey`,
  });
  expect(await server.exited).toEqual({ code: 1, signal: null });
  expect(server.output()).toContain("ECONNREFUSED 127.0.0.1:1");
  for (const secret of [password, operatorKey]) expect(server.output()).not.toContain(secret);
});

async function readSecretFile(file: string): Promise<string> {
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  return (await readFile(file, "utf8")).trim();
}
