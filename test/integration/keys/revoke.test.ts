import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  AccountDocument,
  ApiKeyDocument,
  ApiKeysDocument,
  NodeDocument,
  RevokeApiKeyDocument,
  ViewerDocument,
} from "../../generated/graphql.js";
import { asOperator, graphql, operatorIn, rest, withKey, type RequestHeaders } from "../../support/client.js";
import { at, expectEnvelope, listAt, textAt } from "../../support/envelope.js";
import {
  codeOf,
  createAccount,
  createKey,
  createManageKey,
  expectMember,
  expireKey,
  type CreatedKey,
} from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let inAccount: RequestHeaders;
let key: CreatedKey;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  account = await createAccount(server.url);
  inAccount = operatorIn(account);
  key = await createKey(server.url, account, { name: "to revoke" });
});
afterAll(() => server.stop());

const surfaces = {
  async rest(id: string): Promise<string | null> {
    const answer = await rest(server.url, "DELETE", `/v1/keys/${id}`, inAccount);
    return answer.status === 200 ? null : textAt(answer.body, "error");
  },
  async graphql(id: string): Promise<string | null> {
    return codeOf(
      (await graphql(server.url, inAccount, RevokeApiKeyDocument, { input: { id } })).revokeApiKey,
    );
  },
};

describe.each(["rest", "graphql"] as const)("a revocation over %s", (surface) => {
  const revoke = (id: string) => surfaces[surface](id);

  test("is final: the second one is key_not_found", async () => {
    expect(await revoke(key.id)).toBeNull();
    expect(await revoke(key.id)).toBe("key_not_found");
    expect(await surfaces.rest(key.id)).toBe("key_not_found");
    expect(await surfaces.graphql(key.id)).toBe("key_not_found");
  });

  test("refuses the key as a credential from then on, with api_key_revoked", async () => {
    expect((await rest(server.url, "GET", "/v1/keys/me", withKey(key.secret))).status).toBe(200);
    await revoke(key.id);
    const answer = await rest(server.url, "GET", "/v1/keys/me", withKey(key.secret));
    expectEnvelope(answer, "api_key_revoked", []);
    const { viewer } = await graphql(server.url, withKey(key.secret), ViewerDocument, {});
    expectMember(viewer, "ApiKeyRevokedError");
  });

  test("is final for lookups: apiKey, node and REST do not find the key any more", async () => {
    await revoke(key.id);
    const { apiKey } = await graphql(server.url, inAccount, ApiKeyDocument, { id: key.id });
    expectMember(apiKey, "KeyNotFoundError");
    expect(await graphql(server.url, inAccount, NodeDocument, { id: key.id })).toEqual({ node: null });
    expectEnvelope(await rest(server.url, "GET", `/v1/keys/${key.id}`, inAccount), "key_not_found", []);
  });

  test("keeps the record, listed with the filter for revoked keys and not without it", async () => {
    await revoke(key.id);
    const plain = await graphql(server.url, inAccount, ApiKeysDocument, {});
    expect(expectMember(plain.apiKeys, "ApiKeyConnection").edges).toEqual([]);
    const { apiKeys } = await graphql(server.url, inAccount, ApiKeysDocument, {
      filter: { status: ["REVOKED"] },
    });
    const kept = expectMember(apiKeys, "ApiKeyConnection").edges[0]?.node;
    const { id, name, prefix, lastFour, createdAt } = key.record;
    expect(kept).toMatchObject({ id, name, prefix, lastFour, createdAt, status: "REVOKED" });
    expect(Date.parse(kept?.revokedAt ?? "")).toBeGreaterThanOrEqual(Date.parse(createdAt));
    const overRest = await rest(server.url, "GET", "/v1/keys?status=revoked", inAccount);
    expect(listAt(overRest.body, "data").map((item) => at(item, "id"))).toEqual([key.id]);
  });

  test("lets the account create another key when it was at its ceiling", async () => {
    const tight = await createAccount(server.url, 1);
    inAccount = operatorIn(tight);
    const { id } = await createKey(server.url, tight);
    expect((await rest(server.url, "POST", "/v1/keys", inAccount, { name: "next" })).status).toBe(409);
    await revoke(id);
    expect((await rest(server.url, "POST", "/v1/keys", inAccount, { name: "next" })).status).toBe(201);
    const found = await graphql(server.url, asOperator, AccountDocument, { id: tight });
    expect(expectMember(found.account, "Account").activeKeyCount).toBe(1);
  });

  test("of an expired key works, and from then on it is revoked", async () => {
    await expireKey(server.databaseUrl, key.id);
    expect(await revoke(key.id)).toBeNull();
    expectEnvelope(await rest(server.url, "GET", "/v1/keys/me", withKey(key.secret)), "api_key_revoked");
  });

  test("touches no other key", async () => {
    const other = await createKey(server.url, account);
    await revoke(key.id);
    expect((await rest(server.url, "GET", "/v1/keys/me", withKey(other.secret))).status).toBe(200);
  });

  test("lets exactly one of many revocations at once succeed", async () => {
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => revoke(key.id)));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === "key_not_found")).toHaveLength(11);
  });
});

test("a revocation over REST answers with the record as it stays", async () => {
  const answer = await rest(server.url, "DELETE", `/v1/keys/${key.id}`, inAccount);
  expect(answer.body).toMatchObject({ success: true, data: { id: key.id, status: "revoked" } });
  expect(textAt(answer.body, "data", "revoked_at")).toMatch(/Z$/);
});

test("the moment of a revocation does not move when it is tried again", async () => {
  await surfaces.rest(key.id);
  const read = () =>
    onDatabase(server.databaseUrl, async (client) => {
      const { rows } = await client.query<{ moment: Date }>(
        "SELECT revoked_at AS moment FROM api_keys WHERE id = $1",
        [key.id],
      );
      return rows.map(({ moment }) => moment.toISOString());
    });
  const first = await read();
  await surfaces.graphql(key.id);
  await surfaces.rest(key.id);
  expect(await read()).toEqual(first);
});

test("no operation brings a revoked key back: GraphQL has none that could, REST neither", async () => {
  await surfaces.rest(key.id);
  for (const method of ["PUT", "POST"]) {
    const answer = await rest(server.url, method, `/v1/keys/${key.id}`, inAccount, { revoked_at: null });
    expectEnvelope(answer, "method_not_allowed", []);
  }
  const change = await rest(server.url, "PATCH", `/v1/keys/${key.id}`, inAccount, { expires_at: null });
  expectEnvelope(change, "key_not_found", []);
  expectEnvelope(await rest(server.url, "GET", "/v1/keys/me", withKey(key.secret)), "api_key_revoked");
});

test("one document that revokes its own key and then creates another is refused the creation", async () => {
  const manager = await createManageKey(server.url, account);
  const text = `mutation ($id: ID!) {
    revokeApiKey(input: { id: $id }) { __typename }
    createApiKey(input: { name: "too late" }) { __typename ... on ApiError { error } }
    again: revokeApiKey(input: { id: "${key.id}" }) { __typename ... on ApiError { error } }
  }`;
  const answer = await rest(server.url, "POST", "/graphql", withKey(manager.secret), {
    query: text,
    variables: { id: manager.id },
  });
  expect(answer.body["data"]).toEqual({
    revokeApiKey: { __typename: "RevokeApiKeySuccess" },
    createApiKey: { __typename: "ApiKeyRevokedError", error: "api_key_revoked" },
    again: { __typename: "ApiKeyRevokedError", error: "api_key_revoked" },
  });
  expect((await rest(server.url, "GET", "/v1/keys/me", withKey(key.secret))).status).toBe(200);
});
