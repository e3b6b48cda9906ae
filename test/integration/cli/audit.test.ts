import { beforeAll, describe, expect, test } from "vitest";
import { entryHash, linkHash } from "../../../src/core/model/audit/audit-chain.js";
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

  test("verify reads a long trail in steps, and says how many events it has read", async () => {
    const long = textAt(await runForJson(variables, ["account", "create", "Long"]), "id");
    await lengthen(long, 20_500);
    const verify = () => runCommand(variables, ["audit", "verify", "--account", long, "--json"]);
    const whole = await verify();
    expect(whole.code).toBe(0);
    expect(JSON.parse(whole.out)).toMatchObject({ is_intact: true, checked_events: 20_501 });
    await onDatabase(databaseUrl, async (client) => {
      await client.query("SET session_replication_role = replica");
      await client.query("UPDATE audit_events SET target = 'x' WHERE account_id = $1 AND number = 20500", [
        long,
      ]);
    });
    const broken = await verify();
    expect(broken.code).toBe(1);
    expect(JSON.parse(broken.out)).toMatchObject({ first_broken: 20_500, checked_events: 20_499 });
  });
});

/** Appends so many events to a trail of one, as the server writes them. */
async function lengthen(accountId: string, events: number): Promise<void> {
  await onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ hash: Buffer }>(
      "SELECT hash FROM audit_heads WHERE account_id = $1",
      [accountId],
    );
    let hash: Uint8Array = rows[0]?.hash ?? Buffer.alloc(0);
    const fields = {
      ...{
        accountId,
        occurredAt: new Date(0),
        actor: "system",
        action: "account.updated",
        target: accountId,
      },
      ...{ before: null, after: null, address: null, userAgent: null, requestId: "req_1" },
    };
    const hashes = Array.from({ length: events }, (_, index) => {
      hash = linkHash(hash, index + 2, entryHash(fields));
      return Buffer.from(hash);
    });
    await client.query(
      `INSERT INTO audit_events (account_id, number, hash, occurred_at, actor, action, target, request_id)
       SELECT $1, n + 1, h, $2, 'system', 'account.updated', $1, 'req_1' FROM unnest($3::bytea[]) WITH ORDINALITY t(h, n)`,
      [accountId, fields.occurredAt, hashes],
    );
    await client.query("UPDATE audit_heads SET number = $2, hash = $3 WHERE account_id = $1", [
      accountId,
      events + 1,
      hashes.at(-1),
    ]);
  });
}
