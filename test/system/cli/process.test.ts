import { beforeAll, expect, test } from "vitest";
import { check } from "../../support/checks.js";
import { textAt } from "../../support/envelope.js";
import { startServerProcess, type Variables } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";
import { runCli, runForJson } from "./run-cli.js";

let variables: Variables;

beforeAll(async () => {
  variables = { DATABASE_URL: await createTestDatabase(), KEY_PEPPERS: testEnvironment.KEY_PEPPERS };
});

test("what the built command revokes, a server that remembered it refuses at once", async () => {
  const server = await startServerProcess({ ...testEnvironment, ...variables });
  const account = textAt(await runForJson(variables, ["account", "create", "Acme"]), "id");
  const key = await runForJson(variables, ["keys", "create", "k", "--account", account]);
  const secret = textAt(key, "secret");
  expect(await check(server.url, "authorize", secret)).toBe("accepted");
  const verified = await runCli(variables, ["keys", "verify"], `${secret}\n`);
  expect(verified.code, verified.err).toBe(0);
  await runForJson(variables, ["keys", "revoke", textAt(key, "id"), "--account", account]);
  expect(await check(server.url, "authorize", secret)).toBe("api_key_revoked");
});

test.each([
  ["list", ["account", "list", "--json"], "stdout", 0],
  ["help", ["--help"], "stdout", 0],
  ["mistake", ["account", "lst"], "stderr", 2],
] as const)(
  "a %s that nobody reads ends the command quietly, as with `| head`",
  async (_, words, unread, code) => {
    expect(await runCli(variables, words, "", unread)).toEqual({ code, out: "", err: "" });
  },
);
