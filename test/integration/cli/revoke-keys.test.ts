import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { check } from "../../support/checks.js";
import { at, listAt, textAt } from "../../support/envelope.js";
import type { Variables } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { startTestServer, testEnvironment, type TestServer } from "../../support/test-server.js";
import { runCommand, runForJson } from "../../support/run-command.js";

const unknown = "key_01ARZ3NDEKTSV4RRFFQ69G5FAV";

interface Key {
  readonly id: string;
  readonly secret: string;
}

let server: TestServer;
let variables: Variables;
let account: string;
let first: Key;
let second: Key;

beforeAll(async () => {
  const databaseUrl = await createTestDatabase();
  variables = { DATABASE_URL: databaseUrl, KEY_PEPPERS: testEnvironment.KEY_PEPPERS };
  server = await startTestServer({ DATABASE_URL: databaseUrl });
  account = textAt(await runForJson(variables, ["account", "create", "Acme", "--max-keys", "50"]), "id");
});
afterAll(() => server.stop());
beforeEach(async () => {
  first = await createKey("--external-owner-id", "u-1");
  second = await createKey();
});

async function createKey(...words: string[]): Promise<Key> {
  const made = await runForJson(variables, ["keys", "create", "bulk", "--account", account, ...words]);
  return { id: textAt(made, "id"), secret: textAt(made, "secret") };
}

const revoke = (...words: string[]) =>
  runCommand(variables, ["keys", "revoke", ...words, "--account", account]);
const said = () => Promise.all([first, second].map(({ secret }) => check(server.url, "authorize", secret)));
const rowsOf = (out: string) =>
  listAt(JSON.parse(out), "results").map((row) => [at(row, "id"), at(row, "result")]);

describe("latchkey keys revoke", () => {
  test("revokes several keys by their ids, each with its row; the exit code says that one is not there", async () => {
    const { code, out } = await revoke(first.id, unknown, second.id, "--json");
    expect(rowsOf(out)).toEqual([
      [first.id, "revoked"],
      [unknown, "key_not_found"],
      [second.id, "revoked"],
    ]);
    expect(code).toBe(1);
    expect(await said()).toEqual(["api_key_revoked", "api_key_revoked"]);
  });

  test("revokes those of an owner, after a dry run that changes nothing, and shows people a table", async () => {
    const filter = ["--external-owner-id", "u-1", "--reason", "unused"];
    const dry = await revoke(...filter, "--dry-run");
    expect(dry.code).toBe(0);
    expect(dry.out).toContain(`${first.id}  bulk`);
    expect(dry.out).toContain("would be revoked");
    expect(await said()).toEqual(["accepted", "accepted"]);
    const { code, out } = await revoke(...filter, "--json");
    expect([code, rowsOf(out)]).toEqual([0, [[first.id, "revoked"]]]);
    expect(await said()).toEqual(["api_key_revoked", "accepted"]);
  });

  test("revokes none when one is not there and all or nothing is asked for", async () => {
    const { code, err } = await revoke(first.id, unknown, "--all-or-nothing");
    expect(code).toBe(1);
    expect(err).toContain("ids.1: Is no key of the account that can be revoked.");
    expect(await said()).toEqual(["accepted", "accepted"]);
  });

  test.each([
    ["neither ids nor a filter", () => []],
    ["both", () => [first.id, "--older-than-days", "1"]],
  ])("refuses %s as wrong usage", async (_, words) => {
    const { code, err } = await revoke(...words());
    expect([code, err.split("\n")[0]]).toEqual([2, expect.stringMatching(/^error: name /)]);
    expect(await said()).toEqual(["accepted", "accepted"]);
  });
});
