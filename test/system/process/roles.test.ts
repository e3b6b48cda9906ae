import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import { check, faces } from "../../support/checks.js";
import { http, operatorIn, rest } from "../../support/client.js";
import { preparedDataDirectory } from "../../support/data-directory.js";
import { at } from "../../support/envelope.js";
import { createAccount, createKey, revokeKey } from "../../support/fixtures.js";
import { occupyPort } from "../../support/occupied-port.js";
import { untilAccepted, waitTimes } from "../../support/replicas.js";
import { spawnServer, startServerProcess } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { freePort, testEnvironment } from "../../support/test-server.js";
import { workersOf } from "../../support/workers.js";

const coverage = z.object({ result: z.array(z.object({ url: z.string() })) });

const sourceMap = z.object({ sources: z.array(z.string()) });

/** The sources of which the files of the bundle are made that a process has loaded, as it wrote them when it ended. */
async function sourcesLoaded(directory: string): Promise<string[]> {
  const texts = await Promise.all(
    (await readdir(directory)).map((name) => readFile(join(directory, name), "utf8")),
  );
  const urls = texts.flatMap((text) => coverage.parse(JSON.parse(text)).result.map(({ url }) => url));
  const files = urls.filter((url) => url.includes("/dist/bundle/")).map((url) => fileURLToPath(url));
  // What the bundler writes for itself has no sources.
  const maps = files.map((file) => `${file}.map`).filter((file) => existsSync(file));
  const sources = await Promise.all(
    maps.map(async (map) => sourceMap.parse(JSON.parse(await readFile(map, "utf8"))).sources),
  );
  return sources.flat();
}

async function codeOf(url: string, path: string, method = "GET"): Promise<unknown> {
  const { body } = await http(`${url}${path}`, { method });
  return at(body, "error");
}

test("a server that checks and one that manages do together what one server does, as strictly", async () => {
  const databaseUrl = await createTestDatabase();
  const loaded = await mkdtemp(join(tmpdir(), "latchkey-loaded-"));
  onTestFinished(() => rm(loaded, { recursive: true, force: true }));
  const variables = { ...testEnvironment, LOG_LEVEL: "warn", DATABASE_URL: databaseUrl };
  const [manages, checks] = await Promise.all([
    startServerProcess({ ...variables, ROLE: "manage" }),
    startServerProcess({ ...variables, ROLE: "check", NODE_V8_COVERAGE: loaded }),
  ]);
  const account = await createAccount(manages.url);

  for (let turn = 0; turn < 5; turn += 1) {
    const { id, secret } = await createKey(manages.url, account);
    await untilAccepted([checks.url], secret);
    await revokeKey(manages.url, account, id);
    for (const face of faces) expect(await check(checks.url, face, secret)).toBe("api_key_revoked");
  }

  // What was counted there is read here.
  const { id, secret } = await createKey(manages.url, account);
  for (const face of faces) expect(await check(checks.url, face, secret)).toBe("accepted");
  await vi.waitFor(async () => {
    const { body } = await rest(manages.url, "GET", `/v1/keys/${id}/usage`, operatorIn(account));
    expect(at(body, "data", "counts", "accepted")).toBe(2);
  }, waitTimes);

  // Each answers for its own role only, and says so in the envelope.
  for (const path of ["/graphql", "/v1/keys", "/dashboard", "/reference", "/openapi.json", "/sign-in", "/"]) {
    expect(await codeOf(checks.url, path)).toBe("route_not_found");
  }
  expect(await codeOf(manages.url, "/v1/authorize")).toBe("route_not_found");
  expect(await codeOf(manages.url, "/v1/keys/verify", "POST")).toBe("method_not_allowed");
  for (const { url } of [checks, manages]) {
    for (const path of ["/livez", "/readyz"]) expect((await fetch(`${url}${path}`)).status).toBe(200);
  }

  expect(await checks.stop()).toEqual({ code: 0, signal: null });
  const sources = await sourcesLoaded(loaded);
  expect(sources.filter((source) => source.endsWith("src/main.ts"))).toHaveLength(1);
  const ofManagement =
    /node_modules\/(@prisma|@apollo|@as-integrations|graphql|graphql-ws|type-graphql|nodemailer)\/|src\/(dashboard|reference|storage\/generated)\//;
  expect(sources.filter((source) => ofManagement.test(source))).toEqual([]);
});

test("CHECK_PORT starts a process for checks beside the others, and replaces it when it dies", async () => {
  const checkPort = await freePort();
  const server = await startServerProcess({
    ...testEnvironment,
    LOG_LEVEL: "warn",
    DATA_DIR: await preparedDataDirectory(),
    CHECK_PORT: String(checkPort),
  });
  const checkUrl = `http://127.0.0.1:${String(checkPort)}`;
  const account = await createAccount(server.url);
  const { id, secret } = await createKey(server.url, account);
  await untilAccepted([checkUrl, server.url], secret);
  expect(await codeOf(checkUrl, "/v1/keys")).toBe("route_not_found");

  const before = await workersOf(server.pid);
  expect(before).toHaveLength(2);
  // Those at PORT are started first.
  const [, checking = 0] = before;
  process.kill(checking, "SIGKILL");
  await vi.waitFor(async () => {
    const now = await workersOf(server.pid);
    expect(now).toHaveLength(2);
    expect(now).not.toContain(checking);
  }, waitTimes);
  await untilAccepted([checkUrl, server.url], secret);
  await revokeKey(server.url, account, id);
  for (const url of [checkUrl, server.url])
    expect(await check(url, "authorize", secret)).toBe("api_key_revoked");
  expect(await server.stop()).toEqual({ code: 0, signal: null });
});

test("a taken CHECK_PORT ends the start, although the other port serves", async () => {
  const port = await occupyPort();
  const server = await spawnServer({
    ...testEnvironment,
    DATABASE_URL: await createTestDatabase(),
    CHECK_PORT: String(port),
  });
  expect(await server.exited).toEqual({ code: 1, signal: null });
  expect(server.output()).toContain("EADDRINUSE");
});
