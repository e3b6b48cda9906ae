import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { VerifyAuditTrailDocument, type VerifyAuditTrailQueryVariables } from "../../generated/graphql.js";
import { asOperator, graphql, http, operatorIn, rest } from "../../support/client.js";
import { createAccount, createKey, expectMember } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { timesOver } from "../../support/thorough.js";
import { eventsOf } from "./trail.js";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({
    // Enough to wait for one another. More would take those that tests beside this one need: PostgreSQL has 200 for all.
    DATABASE_POOL_SIZE: "20",
    // However busy the machine is: what is tested is that nobody fails, not how long it takes.
    DATABASE_TIMEOUT_MS: "100000",
    REQUEST_TIMEOUT_SECONDS: "110",
  });
});
afterAll(() => server.stop());

async function verify(account: string, step: VerifyAuditTrailQueryVariables = {}) {
  const { verifyAuditTrail } = await graphql(server.url, operatorIn(account), VerifyAuditTrailDocument, step);
  return expectMember(verifyAuditTrail, "AuditTrailVerification");
}

function sql(text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  return onDatabase(server.databaseUrl, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(text, [...values]);
    return rows;
  });
}

/** What somebody does who owns the database. */
function tamper(text: string, values: readonly unknown[]): Promise<unknown> {
  return onDatabase(server.databaseUrl, async (client) => {
    await client.query("SET session_replication_role = replica");
    const { rowCount } = await client.query(text, [...values]);
    expect(rowCount).toBeGreaterThan(0);
  });
}

/** An account with so many events. */
async function accountWith(events: number): Promise<string> {
  const account = await createAccount(server.url, 1_000);
  for (let count = 1; count < events; count += 1) await createKey(server.url, account);
  return account;
}

test("a trail that nobody touched is intact", async () => {
  expect(await verify(await accountWith(5))).toMatchObject({
    isIntact: true,
    checkedEvents: 5,
    firstBroken: null,
  });
  const { verifyAuditTrail } = await graphql(server.url, asOperator, VerifyAuditTrailDocument, {});
  expect(verifyAuditTrail).toMatchObject({ __typename: "AuditTrailVerification" });
});

describe("the first broken event is named when", () => {
  const ofThird = "account_id = $1 AND number = 3";
  test.each([
    ["a value was changed", `UPDATE audit_events SET target = 'key_other' WHERE ${ofThird}`, 3, "CHANGED"],
    ["a value was taken away", `UPDATE audit_events SET after = NULL WHERE ${ofThird}`, 3, "CHANGED"],
    ["the author was changed", `UPDATE audit_events SET actor = 'system' WHERE ${ofThird}`, 3, "CHANGED"],
    [
      "the time was changed",
      `UPDATE audit_events SET occurred_at = occurred_at - interval '1 ms' WHERE ${ofThird}`,
      3,
      "CHANGED",
    ],
    ["an event was deleted", `DELETE FROM audit_events WHERE ${ofThird}`, 3, "MISSING"],
    ["the first was deleted", "DELETE FROM audit_events WHERE account_id = $1 AND number = 1", 1, "MISSING"],
    ["the last was deleted", "DELETE FROM audit_events WHERE account_id = $1 AND number = 5", 5, "MISSING"],
    [
      "two were exchanged",
      `UPDATE audit_events e SET target = o.target, after = o.after FROM audit_events o
       WHERE e.account_id = $1 AND o.account_id = $1 AND e.number IN (3, 4) AND o.number = 7 - e.number`,
      3,
      "CHANGED",
    ],
    [
      "two were exchanged with their hashes",
      `UPDATE audit_events e SET target = o.target, after = o.after, hash = o.hash, request_id = o.request_id,
         occurred_at = o.occurred_at FROM audit_events o
       WHERE e.account_id = $1 AND o.account_id = $1 AND e.number IN (3, 4) AND o.number = 7 - e.number`,
      3,
      "CHANGED",
    ],
    ["the head was changed", "UPDATE audit_heads SET number = 6 WHERE account_id = $1", 6, "MISSING"],
  ])("%s", async (_case, text, number, problem) => {
    const account = await accountWith(5);
    await tamper(text, [account]);
    expect(await verify(account)).toMatchObject({ isIntact: false, firstBroken: { number, problem } });
  });
});

describe("in steps", () => {
  const intact = (checkedEvents: number) => ({ isIntact: true, checkedEvents, firstBroken: null });

  test("a trail is read to its end, event by event", async () => {
    const account = await accountWith(5);
    const one = await verify(account, { maxEvents: 2 });
    const two = await verify(account, { maxEvents: 2, after: one.endCursor });
    const three = await verify(account, { maxEvents: 2, after: two.endCursor });
    expect([one, two, three]).toMatchObject([intact(2), intact(2), intact(1)]);
    expect(three.endCursor).toBeNull();
    const whole = await verify(account, { maxEvents: 5 });
    expect(whole).toMatchObject({ ...intact(5), endCursor: null });
    await createKey(server.url, account);
    const rest = await verify(account, { after: two.endCursor });
    expect(rest).toMatchObject({ ...intact(2), endCursor: null });
  });

  test("what is wrong after the first step is found, and what became too old meanwhile is not missed", async () => {
    const account = await accountWith(6);
    const { endCursor: after } = await verify(account, { maxEvents: 2 });
    const [newest, , , third] = await eventsOf(server.url, operatorIn(account));
    await sql("SELECT latchkey_prune_audit($1, $2, 500)", [account, third?.occurred_at ?? ""]);
    expect(await verify(account, { after })).toMatchObject(intact(4));
    await sql("SELECT latchkey_prune_audit($1, $2, 500)", [account, newest?.occurred_at ?? ""]);
    expect(await verify(account, { after })).toMatchObject(intact(1));
  });

  test.each([
    ["changed", "UPDATE audit_events SET target = 'x' WHERE account_id = $1 AND number = 4", 4, "CHANGED"],
    [
      "changed where the next step begins",
      "UPDATE audit_events SET target = 'x' WHERE account_id = $1 AND number = 3",
      3,
      "CHANGED",
    ],
    [
      "deleted where the next step begins",
      "DELETE FROM audit_events WHERE account_id = $1 AND number = 3",
      3,
      "MISSING",
    ],
    ["deleted at the end", "DELETE FROM audit_events WHERE account_id = $1 AND number = 5", 5, "MISSING"],
    [
      "cut off with its head",
      "WITH cut AS (DELETE FROM audit_events WHERE account_id = $1 AND number > 1) UPDATE audit_heads SET number = 1 WHERE account_id = $1",
      2,
      "CHANGED",
    ],
  ])("what was %s is named", async (_case, text, number, problem) => {
    const account = await accountWith(5);
    const { endCursor: after } = await verify(account, { maxEvents: 2 });
    await tamper(text, [account]);
    expect(await verify(account, { maxEvents: 100, after })).toMatchObject({
      ...{ isIntact: false, firstBroken: { number, problem }, endCursor: null },
    });
  });

  test("a position in another trail is refused, and no trail seems changed by it", async () => {
    const { endCursor: after } = await verify(await accountWith(5), { maxEvents: 2 });
    const headers = operatorIn(await accountWith(5));
    const path = `/v1/audit-events/verification?after=${after ?? ""}`;
    expect((await rest(server.url, "GET", path, headers)).body).toMatchObject({
      error: "validation_error",
      details: [{ field: "after" }],
    });
  });

  test.each(["max_events=0", "max_events=10001", "max_events=1.5", "after=x", "after=", "max_events=x"])(
    "%s is refused",
    async (query) => {
      const path = `/v1/audit-events/verification?${query}`;
      expect((await rest(server.url, "GET", path, asOperator)).body).toMatchObject({
        error: "validation_error",
        details: [{ field: query.split("=")[0] }],
      });
    },
  );
});

describe("the database refuses", () => {
  test.each([
    "UPDATE audit_events SET target = 'x' WHERE account_id = $1",
    "DELETE FROM audit_events WHERE account_id = $1",
    "UPDATE audit_heads SET number = 1 WHERE account_id = $1",
    "UPDATE audit_heads SET hash = 'x' WHERE account_id = $1",
    "UPDATE audit_heads SET anchor_number = 1 WHERE account_id = $1",
    "DELETE FROM audit_heads WHERE account_id = $1",
  ])("%s", async (text) => {
    const account = await accountWith(2);
    await expect(sql(text, [account])).rejects.toThrow("append-only");
    expect(await verify(account)).toMatchObject({ isIntact: true, checkedEvents: 2 });
  });

  test.each(["TRUNCATE audit_events", "TRUNCATE audit_heads"])("%s", async (text) => {
    await expect(sql(text)).rejects.toThrow("append-only");
  });

  test("everything to a role that was given nothing", async () => {
    const refused = onDatabase(server.databaseUrl, async (client) => {
      await client.query("CREATE ROLE latchkey_stranger_of_audit; SET ROLE latchkey_stranger_of_audit");
      try {
        await client.query("SELECT latchkey_prune_audit('', now(), 1)");
      } finally {
        await client.query("RESET ROLE; DROP ROLE latchkey_stranger_of_audit");
      }
    });
    await expect(refused).rejects.toThrow("permission denied");
  });
});

describe("what is too old", () => {
  test("is deleted in steps, and the rest verifies from the anchor", async () => {
    const account = await accountWith(6);
    const [, , third] = (await eventsOf(server.url, operatorIn(account))).reverse();
    const prune = async (before: string, most: number) =>
      sql("SELECT latchkey_prune_audit($1, $2, $3) AS deleted", [account, before, most]);
    expect(await prune("2020-01-01", 500)).toEqual([{ deleted: 0 }]);
    expect(await prune(third?.occurred_at ?? "", 1)).toEqual([{ deleted: 1 }]);
    expect(await verify(account)).toMatchObject({ isIntact: true, checkedEvents: 5 });
    expect(await prune(third?.occurred_at ?? "", 500)).toEqual([{ deleted: 1 }]);
    expect(await prune(third?.occurred_at ?? "", 500)).toEqual([{ deleted: 0 }]);
    await createKey(server.url, account);
    expect(await verify(account)).toMatchObject({ isIntact: true, checkedEvents: 5 });
    const numbers = (await eventsOf(server.url, operatorIn(account))).map(({ number }) => number);
    expect(numbers).toEqual([7, 6, 5, 4, 3]);

    await tamper("DELETE FROM audit_events WHERE account_id = $1 AND number = 3", [account]);
    expect(await verify(account)).toMatchObject({ firstBroken: { number: 3, problem: "MISSING" } });
  });

  test("may be all there is", async () => {
    const account = await accountWith(3);
    await sql("SELECT latchkey_prune_audit($1, now() + interval '1 hour', 500)", [account]);
    expect(await verify(account)).toMatchObject({ isIntact: true, checkedEvents: 0 });
    await createKey(server.url, account);
    expect(await verify(account)).toMatchObject({ isIntact: true, checkedEvents: 1 });
  });
});

test("of many changes of one account at once none fails, and the trail is whole", async () => {
  const count = timesOver(60);
  const account = await createAccount(server.url, 1_000);
  const key = await createKey(server.url, account);
  const changes = Array.from({ length: count }, (_, index) =>
    index % 5 < 2
      ? rest(server.url, "POST", "/v1/keys", operatorIn(account), { name: `key ${index}` })
      : rest(server.url, "PATCH", `/v1/keys/${key.id}`, operatorIn(account), { name: `name ${index}` }),
  );
  const statuses = (await Promise.all(changes)).map(({ status }) => status);
  expect(statuses.filter((status) => status !== 200 && status !== 201)).toEqual([]);
  expect(await verify(account)).toMatchObject({ isIntact: true, checkedEvents: count + 2 });
}, 120_000);

describe("an export", () => {
  const line = z.looseObject({ number: z.number(), action: z.string() });

  test("has every event, the oldest first, as NDJSON and as CSV", async () => {
    const account = await createAccount(server.url, 1_000);
    await sql(
      `INSERT INTO audit_events SELECT account_id, n, hash, occurred_at, actor, action, target, before, after, address,
         '=HYPERLINK("x")', request_id FROM audit_events, generate_series(2, 1200) n WHERE account_id = $1`,
      [account],
    );
    const path = `${server.url}/v1/audit-events/export`;
    const ndjson = await fetch(path, { headers: operatorIn(account) });
    expect(ndjson.headers.get("content-disposition")).toBe('attachment; filename="audit-events.ndjson"');
    const texts = (await ndjson.text()).trimEnd().split("\n");
    const events = texts.map((text) => line.parse(JSON.parse(text)));
    expect(events.map(({ number }) => number)).toEqual(
      Array.from({ length: 1_200 }, (_, index) => index + 1),
    );
    const csv = await http(`${path}?format=csv&action=account.created`, { headers: operatorIn(account) });
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const lines = csv.text.trimEnd().split("\r\n");
    expect(lines).toHaveLength(1_201);
    expect(lines[0]).toMatch(/^id,account_id,number,hash,occurred_at,actor,action,/);
    expect(lines[2]).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test("is refused like any other request", async () => {
    const path = "/v1/audit-events/export";
    expect((await rest(server.url, "GET", path, {})).body).toMatchObject({ error: "api_key_missing" });
    expect((await rest(server.url, "GET", `${path}?format=xml`, asOperator)).body).toMatchObject({
      error: "validation_error",
      details: [{ field: "format" }],
    });
  });
});
