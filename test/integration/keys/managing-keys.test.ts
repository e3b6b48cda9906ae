import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  CreateApiKeyDocument,
  UpdateAccountDocument,
  UpdateApiKeyDocument,
  ViewerDocument,
  ChangeMemberRoleDocument,
  type CreateApiKeyInput,
  type UpdateApiKeyInput,
} from "../../generated/graphql.js";
import { newMember, withCookie } from "../../support/sign-in.js";
import { asOperator, graphql, operatorIn, rest, withKey, type RequestHeaders } from "../../support/client.js";
import { expectEnvelope } from "../../support/envelope.js";
import { codeOf, createAccount, createKey, expectMember, type CreatedKey } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url, 1_000);
});
afterAll(() => server.stop());

const here = ["127.0.0.0/8"];
const elsewhere = ["192.0.2.0/24"];
const manager = (input: Partial<CreateApiKeyInput> = {}) =>
  createKey(server.url, account, { permissions: ["KEYS_MANAGE"], ...input });
const list = (headers: RequestHeaders) => rest(server.url, "GET", "/v1/keys", headers);
const create = async (by: CreatedKey, input: Partial<CreateApiKeyInput> = {}) =>
  (
    await graphql(server.url, withKey(by.secret), CreateApiKeyDocument, {
      input: { name: "made by a key", ...input },
    })
  ).createApiKey;
const update = async (headers: RequestHeaders, input: UpdateApiKeyInput) =>
  (await graphql(server.url, headers, UpdateApiKeyDocument, { input })).updateApiKey;
const fieldsOf = (result: Awaited<ReturnType<typeof create>> | Awaited<ReturnType<typeof update>>) =>
  expectMember(result, "EndpointRestrictedError").details.map(({ field }) => field);

describe("a restriction of a key holds on Latchkey too", () => {
  test("its addresses, whatever it asks", async () => {
    const stranger = withKey((await manager({ allowedIps: elsewhere })).secret);
    expectEnvelope(await list(stranger), "ip_restricted");
    expectEnvelope(await rest(server.url, "GET", "/v1/keys/me", stranger), "ip_restricted");
    expect(codeOf((await graphql(server.url, stranger, ViewerDocument, {})).viewer)).toBe("ip_restricted");
    expect((await list(withKey((await manager({ allowedIps: here })).secret))).status).toBe(200);
  });

  test("its number of uses, which gateways and management take from together", async () => {
    const key = withKey((await manager({ maxUses: 3 })).secret);
    expect((await list(key)).status).toBe(200);
    expect((await rest(server.url, "GET", "/v1/authorize", key)).status).toBe(200);
    expect((await list(key)).status).toBe(200);
    expectEnvelope(await list(key), "key_uses_exceeded");
    expectEnvelope(await rest(server.url, "GET", "/v1/authorize", key), "key_uses_exceeded");
    // To ask who one is is no use.
    expect((await rest(server.url, "GET", "/v1/keys/me", key)).status).toBe(200);
  });

  test("its rate", async () => {
    const key = withKey((await manager({ rate: { limit: 1, windowSeconds: 86_400 } })).secret);
    expect((await list(key)).status).toBe(200);
    const refused = await list(key);
    expectEnvelope(refused, "key_rate_limit_exceeded");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("a call that is refused for what the caller may not do is no use", async () => {
    const key = withKey((await createKey(server.url, account, { maxUses: 1 })).secret);
    for (let count = 0; count < 3; count += 1) expectEnvelope(await list(key), "endpoint_restricted");
    expect((await rest(server.url, "GET", "/v1/authorize", key)).status).toBe(200);
  });
});

test("a key of a suspended account manages nothing until the account is resumed; its people go on", async () => {
  const suspended = await createAccount(server.url);
  const { secret } = await createKey(server.url, suspended, { permissions: ["KEYS_MANAGE"] });
  const owner = withCookie((await newMember(server, suspended, "sus@example.com", "OWNER")).cookie);
  const set = (isSuspended: boolean) =>
    graphql(server.url, asOperator, UpdateAccountDocument, {
      input: { id: suspended, suspended: isSuspended },
    });
  await set(true);
  expectEnvelope(await list(withKey(secret)), "account_suspended");
  expectEnvelope(
    await rest(server.url, "POST", "/v1/keys", withKey(secret), { name: "k" }),
    "account_suspended",
  );
  const { viewer } = await graphql(server.url, withKey(secret), ViewerDocument, {});
  expect(expectMember(viewer, "Viewer").permissions).not.toContain("CREATE_KEYS");
  expect((await list(owner)).status).toBe(200);
  await set(false);
  expect((await list(withKey(secret))).status).toBe(200);
});

describe("a key makes no key that could do more than itself", () => {
  const limits = {
    allowedIps: here,
    allowedEndpoints: ["GET /v1/charts/*"],
    rate: { limit: 1_000, windowSeconds: 60 },
    maxUses: 100,
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  };

  test("every field that would be wider is named, and nothing is made", async () => {
    const by = await manager(limits);
    expect(fieldsOf(await create(by, { permissions: ["KEYS_MANAGE"] }))).toEqual([
      "allowedIps",
      "allowedEndpoints",
      "rate",
      "maxUses",
      "expiresAt",
    ]);
    expect(fieldsOf(await create(by, { ...limits, maxUses: 10, allowedIps: ["0.0.0.0/0"] }))).toEqual([
      "allowedIps",
    ]);
  });

  test("one that could do as much or less is made", async () => {
    const by = await manager(limits);
    const narrower = { allowedIps: ["127.0.0.1"], allowedEndpoints: ["GET /v1/charts/days"], maxUses: 10 };
    expect(codeOf(await create(by, { ...limits, ...narrower }))).toBeNull();
  });

  test("REST names the fields as it was sent them", async () => {
    const by = withKey((await manager({ allowedIps: here })).secret);
    const refused = await rest(server.url, "POST", "/v1/keys", by, { name: "k" });
    expectEnvelope(refused, "endpoint_restricted");
    expect(refused.body["details"]).toMatchObject([{ field: "allowed_ips" }]);
  });

  test("the uses it gives are its own no more", async () => {
    const by = await manager({ maxUses: 10 });
    expect(codeOf(await create(by, { maxUses: 6 }))).toBeNull();
    expect(fieldsOf(await create(by, { maxUses: 6 }))).toEqual(["maxUses"]);
    expect(codeOf(await create(by, { maxUses: 1 }))).toBeNull();
    // Three creations, and seven given.
    expect(codeOf(await create(by, { maxUses: 1 }))).toBe("key_uses_exceeded");
  });
});

describe("a key lifts no restriction beyond its own", () => {
  test.each<[string, Partial<CreateApiKeyInput>, Omit<UpdateApiKeyInput, "id">]>([
    ["allowedIps", { allowedIps: here }, { allowedIps: null }],
    ["allowedEndpoints", { allowedEndpoints: ["/v1/*"] }, { allowedEndpoints: [] }],
    ["rate", { rate: { limit: 100, windowSeconds: 60 } }, { rate: { limit: 101, windowSeconds: 60 } }],
    ["maxUses", { maxUses: 100 }, { maxUses: null }],
    [
      "expiresAt",
      { expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
      { expiresAt: new Date(Date.now() + 7_200_000).toISOString() },
    ],
  ])("%s: neither of itself nor of another", async (field, limits, change) => {
    const by = await manager(limits);
    const sibling = await createKey(server.url, account, limits);
    for (const { id } of [by, sibling]) {
      expect(fieldsOf(await update(withKey(by.secret), { id, ...change }))).toEqual([field]);
    }
    expect(codeOf(await update(operatorIn(account), { id: sibling.id, ...change }))).toBeNull();
  });

  test("it raises no number of uses, and lowers one", async () => {
    const by = await manager({ maxUses: 100 });
    const { id } = await createKey(server.url, account, { maxUses: 5 });
    expect(fieldsOf(await update(withKey(by.secret), { id, maxUses: 6 }))).toEqual(["maxUses"]);
    expect(codeOf(await update(withKey(by.secret), { id, maxUses: 4 }))).toBeNull();
  });

  test("it renames any key, and narrows one that could do more", async () => {
    const by = await manager({ allowedIps: here });
    const { id } = await createKey(server.url, account);
    const input = { id, name: "renamed", allowedIps: ["127.0.0.1"] };
    expect(codeOf(await update(withKey(by.secret), input))).toBeNull();
  });
});

test("an owner who became a developer changes no key that manages keys, though they made it", async () => {
  const { id, cookie } = await newMember(server, account, "once@example.com", "OWNER");
  const { createApiKey } = await graphql(server.url, withCookie(cookie), CreateApiKeyDocument, {
    input: { name: "mine", permissions: ["KEYS_MANAGE"], maxUses: 10 },
  });
  const key = expectMember(createApiKey, "CreateApiKeySuccess").apiKey;
  const other = await newMember(server, account, "other@example.com", "OWNER");
  await graphql(server.url, withCookie(other.cookie), ChangeMemberRoleDocument, {
    input: { id, role: "DEVELOPER" },
  });
  expect(fieldsOf(await update(withCookie(cookie), { id: key.id, maxUses: null }))).toEqual(["id"]);
});
