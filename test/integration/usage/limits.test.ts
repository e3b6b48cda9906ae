import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  AccountLimitsDocument,
  KeyLimitsDocument,
  type LimitFieldsFragment,
} from "../../generated/graphql.js";
import { check } from "../../support/checks.js";
import { asOperator, graphql, operatorIn, rest, withKey } from "../../support/client.js";
import { at, expectEnvelope, listAt } from "../../support/envelope.js";
import {
  createAccount,
  createKey,
  createManageKey,
  createOperator,
  expectMember,
  revokeKey,
  type CreatedKey,
} from "../../support/fixtures.js";
import { updateAccount } from "../../support/replicas.js";
import { newMember, withCookie } from "../../support/sign-in.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let second: TestServer;
let account: string;
let key: CreatedKey;

beforeAll(async () => {
  server = await startTestServer();
  second = await startTestServer({ DATABASE_URL: server.databaseUrl });
  account = await createAccount(server.url);
  await setPlan(account);
  key = await createKey(server.url, account, { rate: { limit: 1_000, windowSeconds: 86_400 }, maxUses: 500 });
});
afterAll(async () => {
  await second.stop();
  await server.stop();
});

const setPlan = (id: string) => updateAccount(server.url, { id, plan: "LAUNCH" });

async function accountLimits(id = account, headers = asOperator): Promise<readonly LimitFieldsFragment[]> {
  const answer = await graphql(server.url, headers, AccountLimitsDocument, { id });
  return expectMember(expectMember(answer.account, "Account").limits, "LimitList").limits;
}

async function keyLimits(first = 100, id = account) {
  const { apiKeys } = await graphql(server.url, operatorIn(id), KeyLimitsDocument, { first });
  return expectMember(apiKeys, "ApiKeyConnection").edges.map(({ node }) => node);
}

const named = (limits: readonly LimitFieldsFragment[], name: string) =>
  limits.find((limit) => limit.name === name);

/** Days of the quota before today, the latest last. */
async function insertDays(id: string, units: readonly number[]): Promise<void> {
  await onDatabase(server.databaseUrl, (client) =>
    client.query(
      `INSERT INTO limit_days (subject, day, spent)
       SELECT $1 || '/month', date_trunc('day', now(), 'UTC') - ($3 - number + 1) * interval '1 day', units
       FROM unnest($2::bigint[]) WITH ORDINALITY AS row (units, number) WHERE units > 0`,
      [id, units, units.length],
    ),
  );
}

describe("where limits stand", () => {
  test("is what checks took on all servers, though servers have leased more", async () => {
    for (const { url } of [server, second]) {
      for (let count = 0; count < 4; count += 1)
        expect(await check(url, "verify", key.secret)).toBe("accepted");
    }
    await vi.waitFor(async () => {
      expect(named(await accountLimits(), "MONTH")).toMatchObject({
        limit: 60_000,
        used: 8,
        remaining: 59_992,
      });
      const [node] = await keyLimits(1);
      const { limits } = expectMember(node?.limits ?? { __typename: "" }, "LimitList");
      expect(limits.map(({ name, used, remaining }) => ({ name, used, remaining }))).toEqual([
        { name: "KEY_RATE", used: 8, remaining: 992 },
        { name: "KEY_USES", used: 8, remaining: 492 },
      ]);
    }, 10_000);
    const [ceiling, burst, month] = await accountLimits();
    expect(ceiling).toEqual({
      ...{ name: "KEYS", limit: 10, used: 1, remaining: 9 },
      ...{ windowStart: null, windowEnd: null, forecast: null },
    });
    expect(burst).toMatchObject({ name: "BURST", limit: 200, forecast: null });
    expect(Date.parse(burst?.windowEnd ?? "") - Date.parse(burst?.windowStart ?? "")).toBe(60_000);
    expect(Date.parse(month?.windowEnd ?? "")).toBeGreaterThan(Date.now());
    expect(month?.forecast).toMatchObject({ outlook: "TOO_LITTLE_HISTORY", reachedAt: null, basedOnDays: 0 });
  });

  test("is the same on REST, for a revoked key too", async () => {
    const { body } = await rest(server.url, "GET", "/v1/limits", operatorIn(account));
    expect(listAt(body, "data").map((limit) => at(limit, "name"))).toEqual(["keys", "burst", "month"]);
    expect(at(body, "data", 2)).toMatchObject({
      ...{ limit: 60_000, used: 8, remaining: 59_992 },
      forecast: { outlook: "too_little_history", reached_at: null, based_on_days: 0, units_per_day: null },
    });
    const other = await createKey(server.url, account, { maxUses: 3 });
    await revokeKey(server.url, account, other.id);
    const revoked = await rest(server.url, "GET", `/v1/keys/${other.id}/limits`, operatorIn(account));
    expect(at(revoked.body, "data")).toEqual([
      {
        ...{ name: "key_uses", limit: 3, used: 0, remaining: 3 },
        ...{ window_start: null, window_end: null, forecast: null },
      },
    ]);
  });

  test("lists nothing that is unlimited", async () => {
    const unlimited = await createAccount(server.url);
    await createKey(server.url, unlimited);
    expect((await accountLimits(unlimited)).map(({ name }) => name)).toEqual(["KEYS"]);
    const [node] = await keyLimits(1, unlimited);
    expect(node?.limits).toEqual({ __typename: "LimitList", limits: [] });
  });

  test("of a month has a forecast from the whole days before today, all but the first that is known", async () => {
    const steady = await createAccount(server.url);
    await setPlan(steady);
    // The first day may have begun before.
    await insertDays(steady, [9, 60_000, 60_000, 60_000]);
    const forecast = named(await accountLimits(steady), "MONTH")?.forecast;
    expect(forecast).toMatchObject({ outlook: "WITHIN_WINDOW", basedOnDays: 3, unitsPerDay: 60_000 });
    const inDays = (Date.parse(forecast?.reachedAt ?? "") - Date.now()) / 86_400_000;
    expect(inDays).toBeGreaterThan(0.9);
    expect(inDays).toBeLessThan(1.1);
    const quiet = await createAccount(server.url);
    await setPlan(quiet);
    await insertDays(quiet, [5, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(named(await accountLimits(quiet), "MONTH")?.forecast).toMatchObject({
      ...{ outlook: "UNUSED", reachedAt: null, basedOnDays: 7, unitsPerDay: 0 },
    });
  });
});

describe("the limits of", () => {
  test("100 keys are as many statements as those of 5", async () => {
    const many = await createAccount(server.url);
    await onDatabase(server.databaseUrl, (client) =>
      client.query(
        `INSERT INTO api_keys (id, account_id, name, prefix, last_four, created_at, permissions, max_uses)
         SELECT 'key_01ARZ3NDEKTSV4RRFFQ6' || lpad(n::text, 6, '0'), $1, 'k', 'lk', 'wxyz', now(), '{}', 10
         FROM generate_series(1, 100) AS n`,
        [many],
      ),
    );
    const statements = async (first: number) => {
      const before = server.statements.length;
      const nodes = await keyLimits(first, many);
      expect(nodes).toHaveLength(first);
      for (const { limits } of nodes) expect(expectMember(limits, "LimitList").limits).toHaveLength(1);
      return server.statements.slice(before);
    };
    const five = await statements(5);
    const hundred = await statements(100);
    expect(hundred).toHaveLength(five.length);
    expect(hundred.filter((statement) => statement.includes("limit_windows"))).toHaveLength(1);
  });

  test("a foreign key are as unknown as those of one that never was", async () => {
    const other = await createAccount(server.url);
    const own = await createManageKey(server.url, other);
    const unknown = key.id.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    for (const id of [key.id, unknown]) {
      const answer = await rest(server.url, "GET", `/v1/keys/${id}/limits`, withKey(own.secret));
      expectEnvelope(answer, "key_not_found", []);
    }
  });

  test("an account may be read by its viewers, its managing keys and operators of keys, by nobody else", async () => {
    const viewer = withCookie((await newMember(server, account, "viewer@example.com", "VIEWER")).cookie);
    const manager = withKey((await createManageKey(server.url, account)).secret);
    for (const headers of [viewer, manager]) {
      expect(named(await accountLimits(account, headers), "MONTH")?.used).toBe(8);
    }
    const plain = withKey((await createKey(server.url, account)).secret);
    const operator = withKey((await createOperator(server.url, ["ACCOUNTS_MANAGE"])).secret);
    for (const headers of [plain, operator]) {
      const { account: shown } = await graphql(server.url, headers, AccountLimitsDocument, { id: account });
      expect(expectMember(shown, "Account").limits.__typename).toBe("EndpointRestrictedError");
    }
  });
});
