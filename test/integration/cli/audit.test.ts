import { beforeAll, describe, expect, test } from "vitest";
import { at, textAt } from "../../support/envelope.js";
import type { Variables } from "../../support/server-process.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";
import { runCommand, runForJson } from "../../support/run-command.js";

let variables: Variables;
let databaseUrl: string;
let account: string;

beforeAll(async () => {
  databaseUrl = await createTestDatabase();
  variables = { DATABASE_URL: databaseUrl, KEY_PEPPERS: testEnvironment.KEY_PEPPERS };
  account = textAt(await runForJson(variables, ["account", "create", "Acme"]), "id");
  for (const name of ["one", "two"]) {
    await runForJson(variables, ["keys", "create", name, "--account", account]);
  }
});

const audit = (...words: string[]) => runCommand(variables, ["audit", ...words, "--account", account]);

describe("latchkey audit", () => {
  test("export prints the events, the oldest first, one a line, as JSON or CSV", async () => {
    const { code, out } = await audit("export");
    const events = out
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(code).toBe(0);
    expect(events.map((event) => [at(event, "number"), at(event, "action")])).toEqual([
      [1, "account.created"],
      [2, "key.created"],
      [3, "key.created"],
    ]);
    const csv = await audit("export", "--format", "csv", "--action", "account.created");
    const [head, ...rows] = csv.out.trimEnd().split("\r\n");
    expect(head).toMatch(/^id,account_id,number,hash,/);
    expect(rows).toHaveLength(1);
  });

  test("verify says that the trail is whole, and by its exit code and the number of the first broken link that it is not", async () => {
    const whole = await audit("verify");
    expect(whole.code).toBe(0);
    expect(whole.out).toMatch(/is intact +true/);
    await onDatabase(databaseUrl, async (client) => {
      await client.query("SET session_replication_role = replica");
      await client.query("UPDATE audit_events SET actor = 'key:x' WHERE account_id = $1 AND number = 2", [
        account,
      ]);
    });
    const broken = await audit("verify");
    expect(broken.code).toBe(1);
    expect(broken.out).toMatch(/is intact +false\n.*\nfirst broken +2\nproblem +changed/);
    const forPrograms = await audit("verify", "--json");
    expect(forPrograms.code).toBe(1);
    expect(JSON.parse(forPrograms.out)).toMatchObject({
      is_intact: false,
      first_broken: 2,
      problem: "changed",
    });
  });
});
