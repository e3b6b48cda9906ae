import { join } from "node:path";
import { expect, test } from "vitest";
import { isPostgresRunning, newDataDirectory, postgresPid } from "../../support/data-directory.js";
import { rest, withKey } from "../../support/client.js";
import { check } from "../../support/checks.js";
import { at, textAt } from "../../support/envelope.js";
import { startServerProcess } from "../../support/server-process.js";
import { operatorKey } from "../../support/test-server.js";
import { runCli, runForJson } from "./run-cli.js";

test("works alone on the embedded data, then beside a server on it, and leaves that one running", async () => {
  const directory = join(await newDataDirectory(), "data");
  const variables = { DATA_DIR: directory };
  const first = await runCli(variables, ["account", "create", "Acme", "--json"]);
  expect(first.code, first.err).toBe(0);
  expect(first.err).toBe(`There was no database in ${directory}, so a new one was made.\n`);
  const account = textAt(JSON.parse(first.out), "id");
  const createKey = () => runForJson(variables, ["keys", "create", "k", "--account", account]);
  const before = await createKey();
  // postmaster.pid goes with its server.
  await expect(postgresPid(directory)).rejects.toThrow();

  const server = await startServerProcess({ ...variables, OPERATOR_KEY: operatorKey });
  const postgres = await postgresPid(directory);
  const beside = await createKey();
  for (const key of [before, beside]) {
    const me = await rest(server.url, "GET", "/v1/keys/me", withKey(textAt(key, "secret")));
    expect(at(me.body, "data", "id")).toBe(textAt(key, "id"));
    expect(await check(server.url, "authorize", textAt(key, "secret"))).toBe("accepted");
    await runForJson(variables, ["keys", "revoke", textAt(key, "id"), "--account", account]);
    expect(await check(server.url, "authorize", textAt(key, "secret"))).toBe("api_key_revoked");
  }
  expect(await isPostgresRunning(directory, postgres)).toBe(true);
  await server.stop();
  const { code, out } = await runCli(variables, ["account", "list"]);
  expect(code).toBe(0);
  expect(out).toContain(account);
}, 120_000);
