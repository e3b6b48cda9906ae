import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  AccountUsageDocument,
  KeyUsageDocument,
  type AccountUsageQueryVariables,
  type KeyUsageQueryVariables,
} from "../../generated/graphql.js";
import { check } from "../../support/checks.js";
import {
  asOperator,
  graphql,
  http,
  operatorIn,
  rest,
  withKey,
  type RequestHeaders,
} from "../../support/client.js";
import { at, expectEnvelope, textAt } from "../../support/envelope.js";
import {
  createAccount,
  createKey,
  createManageKey,
  createOperator,
  expectMember,
  revokeKey,
  setMaxKeys,
  type CreatedKey,
} from "../../support/fixtures.js";
import { newMember, withCookie } from "../../support/sign-in.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let used: CreatedKey;
let revoked: CreatedKey;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url);
  used = await createKey(server.url, account, { name: "used", externalOwnerId: "team-a" });
  revoked = await createKey(server.url, account, { name: "revoked" });
  for (let count = 0; count < 3; count += 1) await check(server.url, "verify", used.secret);
  await check(server.url, "verify", revoked.secret);
  await revokeKey(server.url, account, revoked.id);
  for (let count = 0; count < 2; count += 1) await check(server.url, "authorize", revoked.secret);
  await vi.waitFor(async () => expect((await accountUsage()).counts.total).toBe(6), 10_000);
});
afterAll(() => server.stop());

async function accountUsage(
  variables: Partial<AccountUsageQueryVariables> = {},
  headers: RequestHeaders = asOperator,
) {
  const answer = await graphql(server.url, headers, AccountUsageDocument, { id: account, ...variables });
  return expectMember(expectMember(answer.account, "Account").usage, "AccountUsage");
}

async function keyUsages(variables: KeyUsageQueryVariables, headers: RequestHeaders = operatorIn(account)) {
  const { apiKeys } = await graphql(server.url, headers, KeyUsageDocument, variables);
  return expectMember(apiKeys, "ApiKeyConnection").edges.map(({ node }) => node);
}

describe("usage", () => {
  test("of a key is counted by outcome and bucket, and stays when the key is revoked", async () => {
    const [node] = await keyUsages({ filter: { status: ["REVOKED"] }, bucket: "DAY" });
    expect(node?.id).toBe(revoked.id);
    const { bucket, timeZone, starts, end, counts } = expectMember(
      node?.usage ?? { __typename: "" },
      "ApiKeyUsage",
    );
    expect({ bucket, timeZone }).toEqual({ bucket: "DAY", timeZone: "UTC" });
    expect(starts).toHaveLength(31);
    expect(Date.parse(end) - Date.parse(starts.at(-1) ?? "")).toBe(86_400_000);
    expect(counts).toMatchObject({ total: 3, accepted: 1, rejected: 2 });
    expect(counts.outcomes.map(({ rejection, total }) => [rejection, total])).toEqual([
      [null, 1],
      ["api_key_revoked", 2],
    ]);
    expect(counts.perBucket.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  test.each([
    [
      "KEY",
      () => [
        [used.id, "used", 3],
        [revoked.id, "revoked", 3],
      ],
    ],
    [
      "OUTCOME",
      () => [
        ["accepted", null, 4],
        ["api_key_revoked", null, 2],
      ],
    ],
    [
      "OWNER",
      () => [
        ["", null, 3],
        ["team-a", null, 3],
      ],
    ],
    ["ENVIRONMENT", () => [["live", null, 6]]],
  ] as const)("of an account is grouped by %s", async (groupBy, expected) => {
    const { groups, counts } = await accountUsage({ groupBy });
    expect(counts.total).toBe(6);
    const shown = groups.map(({ name, label, counts: { total } }) => [name, label, total]);
    expect(shown.toSorted()).toEqual(expected().toSorted());
  });

  test("that is in no group of the top is one group without a name, so that the groups are all there is", async () => {
    const { groups } = await accountUsage({ groupBy: "KEY", top: 1, bucket: "MINUTE" });
    expect(groups.map(({ name, counts }) => [name === null, counts.total])).toEqual([
      [false, 3],
      [true, 3],
    ]);
  });

  test("is the same on REST, also as CSV by Accept or format", async () => {
    const url = `/v1/keys/${revoked.id}/usage`;
    const json = await rest(server.url, "GET", `${url}?bucket=minute`, operatorIn(account));
    expect(at(json.body, "data", "counts")).toMatchObject({ total: 3, accepted: 1, rejected: 2 });
    const headers = operatorIn(account);
    const csv = await http(`${server.url}${url}?format=csv`, { headers });
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const [head, ...lines] = csv.text.trimEnd().split("\r\n");
    expect(head).toBe('"start","end","group","label","outcome","count"');
    expect(lines.map((line) => line.split(",").slice(2).join())).toEqual([
      '"",,"accepted","1"',
      '"",,"api_key_revoked","2"',
    ]);
    const grouped = `${server.url}/v1/usage?group_by=key&bucket=day&time_zone=Asia/Kolkata`;
    const byAccept = await http(grouped, { headers: { ...headers, Accept: "text/csv" } });
    expect(byAccept.text).toContain(`"${used.id}","used","accepted","3"`);
  });

  test.each([
    ["time_zone=Nowhere", "time_zone"],
    ["from=2001-01-01T00:00:00Z&bucket=day", "from"],
    ["to=2001-01-01T00:00:00Z&from=2002-01-01T00:00:00Z", "from"],
    ["bucket=week", "bucket"],
    ["top=51&group_by=key", "top"],
    ["format=xml", "format"],
    ["group_by=name", "group_by"],
  ])("with the bad argument %s is refused by naming it", async (query, field) => {
    const answer = await rest(server.url, "GET", `/v1/usage?${query}`, operatorIn(account));
    expect(answer.status).toBe(422);
    expect(textAt(answer.body, "details", 0, "field")).toBe(field);
  });

  test("with a bad argument is an error of the field, and the rest of the answer is there", async () => {
    const [node] = await keyUsages({ timeZone: "Nowhere" });
    expect(node?.id).toBe(used.id);
    expect(node?.usage).toMatchObject({ __typename: "ValidationError" });
  });
});

describe("the usage of", () => {
  test("100 keys by the hour of a day is one statement more than their list, with any number of keys", async () => {
    const many = await createAccount(server.url);
    await setMaxKeys(server.url, many, 100);
    for (let count = 0; count < 100; count += 10) {
      await Promise.all(Array.from({ length: 10 }, () => createKey(server.url, many)));
    }
    const statements = async (first: number) => {
      const before = server.statements.length;
      const nodes = await keyUsages({ first, bucket: "HOUR", timeZone: "Europe/Berlin" }, operatorIn(many));
      expect(nodes).toHaveLength(first);
      for (const { usage } of nodes) expectMember(usage, "ApiKeyUsage");
      return server.statements.slice(before);
    };
    const five = await statements(5);
    const hundred = await statements(100);
    expect(hundred).toHaveLength(five.length);
    expect(hundred.filter((statement) => statement.includes("usage_hours"))).toHaveLength(1);
  });

  test("a foreign key is as unknown as one that never was", async () => {
    const other = await createAccount(server.url);
    const own = await createManageKey(server.url, other);
    const unknown = { ...used, id: used.id.replace(/.$/, (last) => (last === "0" ? "1" : "0")) };
    for (const { id } of [used, revoked, unknown]) {
      const answer = await rest(server.url, "GET", `/v1/keys/${id}/usage`, withKey(own.secret));
      expectEnvelope(answer, "key_not_found", []);
    }
  });

  test("an account may be read by its viewers, its managing keys and operators of keys, by nobody else", async () => {
    const viewer = withCookie((await newMember(server, account, "viewer@example.com", "VIEWER")).cookie);
    const manager = withKey((await createManageKey(server.url, account)).secret);
    for (const headers of [viewer, manager]) {
      expect((await accountUsage({}, headers)).counts.total).toBe(6);
      expect((await rest(server.url, "GET", "/v1/usage", headers)).status).toBe(200);
    }
    const plain = withKey((await createKey(server.url, account)).secret);
    const { account: shown } = await graphql(server.url, plain, AccountUsageDocument, { id: account });
    expect(expectMember(shown, "Account").usage.__typename).toBe("EndpointRestrictedError");
    expectEnvelope(await rest(server.url, "GET", "/v1/usage", plain), "endpoint_restricted", []);
    const operator = withKey((await createOperator(server.url, ["ACCOUNTS_MANAGE"])).secret);
    const { account: seen } = await graphql(server.url, operator, AccountUsageDocument, { id: account });
    expect(expectMember(seen, "Account").usage.__typename).toBe("EndpointRestrictedError");
  });
});
