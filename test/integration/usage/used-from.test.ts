import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  AccountUsageDocument,
  KeyUsedFromDocument,
  type KeyUsedFromQueryVariables,
} from "../../generated/graphql.js";
import { asOperator, graphql, operatorIn, rest } from "../../support/client.js";
import { at, listAt, textAt } from "../../support/envelope.js";
import {
  createAccount,
  createKey,
  expectMember,
  revokeKey,
  type CreatedKey,
} from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let key: CreatedKey;
let newSecret: string;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url);
  key = await createKey(server.url, account);
  await verify(key.secret, { ip: "192.0.2.10", endpoint: "/v1/reports/17", method: "GET" }, 3);
  const rotated = await rest(server.url, "POST", `/v1/keys/${key.id}/rotate`, operatorIn(account), {});
  newSecret = textAt(rotated.body, "data", "secret");
  await verify(newSecret, { ip: "2001:db8:7::1", endpoint: "/v1/reports/18", method: "GET" }, 2);
  await verify(newSecret, {}, 1);
  await revokeKey(server.url, account, key.id);
  // Rejected checks are not noted.
  await verify(newSecret, { ip: "198.51.100.1" }, 4);
  await vi.waitFor(async () => expect((await usedFrom({})).total).toBe(6), 10_000);
});
afterAll(() => server.stop());

async function verify(secret: string, request: object, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await rest(server.url, "POST", "/v1/keys/verify", asOperator, { key: secret, ...request });
  }
}

async function usedFrom(variables: KeyUsedFromQueryVariables) {
  const { apiKeys } = await graphql(server.url, operatorIn(account), KeyUsedFromDocument, {
    filter: { status: ["ACTIVE", "REVOKED"] },
    ...variables,
  });
  const [edge] = expectMember(apiKeys, "ApiKeyConnection").edges;
  return expectMember(edge?.node.usedFrom ?? { __typename: "" }, "ApiKeyUsedFrom");
}

test("a revoked key shows with which secrets, from which networks and for what it was accepted", async () => {
  const shown = await usedFrom({});
  const listed = (places: readonly { name?: string | null; total: number }[]) =>
    places.map(({ name, total }) => [name, total]);
  expect(listed(shown.networks)).toEqual([
    ["192.0.2.0/24", 3],
    ["2001:db8:7::/48", 2],
  ]);
  expect(listed(shown.endpoints)).toEqual([["GET /v1/reports/{id}", 5]]);
  expect(shown.secrets.map(({ number, total }) => [number, total])).toEqual([
    [1, 3],
    [2, 3],
  ]);
  expect(Date.parse(shown.lastUsedAt ?? "")).toBeGreaterThan(Date.now() - 60_000);
});

test("what is beyond the top is one entry without a name", async () => {
  const { networks } = await usedFrom({ top: 1 });
  expect(networks.map(({ name, total }) => [name, total])).toEqual([
    ["192.0.2.0/24", 3],
    [null, 2],
  ]);
});

test("REST shows the same, and names a bad argument", async () => {
  const path = `/v1/keys/${key.id}/used-from`;
  const { body } = await rest(server.url, "GET", `${path}?hours=168&top=20`, operatorIn(account));
  expect(at(body, "data", "networks", 0)).toMatchObject({ name: "192.0.2.0/24", total: 3 });
  expect(at(body, "data", "total")).toBe(6);
  const refused = await rest(server.url, "GET", `${path}?hours=169`, operatorIn(account));
  expect(textAt(refused.body, "details", 0, "field")).toBe("hours");
});

test("an earlier time looks at the hours that began before it", async () => {
  const move = (days: number) =>
    onDatabase(server.databaseUrl, (client) =>
      client.query("UPDATE usage_places SET hour = hour - $2 * interval '1 day' WHERE key_id = $1", [
        key.id,
        days,
      ]),
    );
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const path = `/v1/keys/${key.id}/used-from`;
  const totalAt = async (query: string) =>
    at((await rest(server.url, "GET", `${path}?${query}`, operatorIn(account))).body, "data", "total");
  await move(5);
  try {
    expect(await totalAt("hours=24")).toBe(0);
    expect(await totalAt(`hours=24&to=${daysAgo(4.9)}`)).toBe(6);
    expect((await usedFrom({ to: daysAgo(4.9) })).total).toBe(6);
    expect(await totalAt(`hours=168&to=${daysAgo(5.1)}`)).toBe(0);
    expect(await totalAt("hours=168&to=0001-01-01T00:00:00Z")).toBe(0);
    expect(await totalAt("hours=168&to=9999-12-31T23:59:59.999Z")).toBe(0);
  } finally {
    await move(-5);
  }
});

describe("the usage of an account by endpoint", () => {
  const read = (query: string) =>
    rest(server.url, "GET", `/v1/usage?group_by=endpoint&${query}`, operatorIn(account));
  const groupsOf = (body: unknown) =>
    listAt(body, "data", "groups").map((group) => [at(group, "name"), at(group, "counts", "total")]);

  test("counts accepted checks of all keys that named one, beside all checks of the account", async () => {
    const other = await createKey(server.url, account);
    await verify(other.secret, { endpoint: "/v1/reports/19", method: "GET" }, 2);
    await verify(other.secret, { endpoint: "/v1/users", method: "POST" }, 1);
    await verify(other.secret, { endpoint: "/v1/rare", method: "GET" }, 1);
    await vi.waitFor(async () => {
      const { body } = await read("bucket=day&top=2");
      expect(groupsOf(body)).toEqual([
        ["GET /v1/reports/{id}", 7],
        ["GET /v1/rare", 1],
        [null, 1],
      ]);
      expect(at(body, "data", "counts")).toMatchObject({ total: 14, accepted: 10, rejected: 4 });
    }, 10_000);
    const variables = { id: account, groupBy: "ENDPOINT" as const, timeZone: "Europe/Berlin" };
    const shown = await graphql(server.url, asOperator, AccountUsageDocument, variables);
    const usage = expectMember(expectMember(shown.account, "Account").usage, "AccountUsage");
    expect(usage.groups).toHaveLength(3);
    expect(usage.groups[0]?.counts).toMatchObject({ total: 7, accepted: 7, rejected: 0 });
    const { body } = await read(`from=${daysAgo(3)}&to=${daysAgo(2)}`);
    expect(groupsOf(body)).toEqual([]);
  });

  test.each([
    ["bucket=minute", "bucket"],
    ["time_zone=Asia/Kolkata", "time_zone"],
    [`bucket=day&from=${daysAgo(33)}`, "from"],
    [`bucket=day&from=${daysAgo(110)}&to=${daysAgo(101)}`, "from"],
  ])("refuses %s, because of which it is not known", async (query, field) => {
    const answer = await read(query);
    expect(answer.status).toBe(422);
    expect(textAt(answer.body, "details", 0, "field")).toBe(field);
  });
});

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}

test("what is counted is added up over processes that come and go", async () => {
  await server.stop();
  server = await startTestServer({ DATABASE_URL: server.databaseUrl });
  const other = await createKey(server.url, account);
  await verify(other.secret, { ip: "192.0.2.1" }, 1);
  await server.stop();
  server = await startTestServer({ DATABASE_URL: server.databaseUrl });
  await verify(other.secret, { ip: "192.0.2.2" }, 2);
  await vi.waitFor(async () => {
    const { body } = await rest(server.url, "GET", `/v1/keys/${other.id}/used-from`, operatorIn(account));
    expect(at(body, "data", "networks")).toMatchObject([{ name: "192.0.2.0/24", total: 3 }]);
  }, 10_000);
});
