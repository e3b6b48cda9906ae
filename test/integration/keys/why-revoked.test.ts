import { afterAll, beforeAll, expect, test } from "vitest";
import { RevokeApiKeyDocument, RevokeCallingApiKeyDocument } from "../../generated/graphql.js";
import {
  graphql,
  graphqlText,
  operatorIn,
  rest,
  withKey,
  type RequestHeaders,
} from "../../support/client.js";
import { at, expectEnvelope, listAt } from "../../support/envelope.js";
import { createAccount, createKey, createManageKey, expectMember } from "../../support/fixtures.js";
import { updateAccount } from "../../support/replicas.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let inAccount: RequestHeaders;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url, 50);
  inAccount = operatorIn(account);
});
afterAll(() => server.stop());

const showRevocation = "revokedAt revocationReason revocationNote revokedBy { kind reference }";

function listRevoked(id: string): Promise<unknown> {
  return graphqlText(
    server.url,
    inAccount,
    `{ apiKeys(first: 100, filter: {status: [REVOKED]}) { ... on ApiKeyConnection { edges { node { id ${showRevocation} } } } } }`,
  ).then(({ body }) => {
    const nodes = listAt(body, "data", "apiKeys", "edges").map((edge) => at(edge, "node"));
    return nodes.find((node) => at(node, "id") === id);
  });
}

test("a revoked key says who revoked it, why, and in which words, on GraphQL and REST", async () => {
  const manager = await createManageKey(server.url, account);
  const key = await createKey(server.url, account);
  const input = { id: key.id, reason: "COMPROMISED", note: "in a public repository" } as const;
  const { revokeApiKey } = await graphql(server.url, withKey(manager.secret), RevokeApiKeyDocument, {
    input,
  });
  expectMember(revokeApiKey, "RevokeApiKeySuccess");
  expect(await listRevoked(key.id)).toMatchObject({
    revocationReason: "COMPROMISED",
    revocationNote: "in a public repository",
    revokedBy: { kind: "KEY", reference: manager.id },
  });
  const listed = await rest(server.url, "GET", "/v1/keys?status=revoked&first=100", inAccount);
  expect(at(listed.body, "data")).toContainEqual(
    expect.objectContaining({
      id: key.id,
      revoked_by: { kind: "key", id: manager.id, maker: null, external_owner_id: null },
      revocation_reason: "compromised",
      revocation_note: "in a public repository",
    }),
  );
});

test("a reason and a note are optional, in the body of DELETE too", async () => {
  const [plain, told] = [await createKey(server.url, account), await createKey(server.url, account)];
  const bare = await rest(server.url, "DELETE", `/v1/keys/${plain.id}`, inAccount);
  expect(at(bare.body, "data")).toMatchObject({ revocation_reason: null, revocation_note: null });
  const full = await rest(server.url, "DELETE", `/v1/keys/${told.id}`, inAccount, {
    reason: "unused",
    note: "n",
  });
  expect(at(full.body, "data")).toMatchObject({
    revocation_reason: "unused",
    revocation_note: "n",
    revoked_by: { kind: "operator" },
  });
});

test.each([
  ["an unknown reason", { reason: "bored" }, "reason"],
  ["a note that is too long", { note: "n".repeat(501) }, "note"],
  ["a note with a NUL", { note: "\u0000" }, "note"],
  ["an unknown field", { because: "x" }, "because"],
])("%s is refused, and the key goes on", async (_, body, field) => {
  const key = await createKey(server.url, account);
  const refused = await rest(server.url, "DELETE", `/v1/keys/${key.id}`, inAccount, body);
  expectEnvelope(refused, "validation_error", [field]);
  expect((await rest(server.url, "GET", "/v1/keys/me", withKey(key.secret))).status).toBe(200);
});

test("the audit trail has the reason and the note", async () => {
  const key = await createKey(server.url, account);
  await rest(server.url, "DELETE", `/v1/keys/${key.id}`, inAccount, { reason: "other", note: "moved" });
  const events = await rest(server.url, "GET", `/v1/audit-events?target=${key.id}`, inAccount);
  expect(at(events.body, "data", 0)).toMatchObject({ action: "key.revoked", target: key.id });
  expect(JSON.stringify(at(events.body, "data", 0))).toContain("moved");
});

test("the holder of a key revokes it, whatever else the key may do, and from then on it is revoked", async () => {
  const overRest = await createKey(server.url, account);
  const body = { reason: "compromised" };
  const answer = await rest(server.url, "POST", "/v1/keys/me/revoke", withKey(overRest.secret), body);
  expect(answer.status).toBe(200);
  expect(at(answer.body, "data")).toMatchObject({
    id: overRest.id,
    revoked_by: { kind: "key", id: overRest.id },
  });
  const overGraphql = await createKey(server.url, account);
  const variables = { input: { note: "found in a log" } };
  const caller = withKey(overGraphql.secret);
  const { revokeCallingApiKey } = await graphql(server.url, caller, RevokeCallingApiKeyDocument, variables);
  expectMember(revokeCallingApiKey, "RevokeApiKeySuccess");
  for (const { secret } of [overRest, overGraphql]) {
    expectEnvelope(await rest(server.url, "GET", "/v1/keys/me", withKey(secret)), "api_key_revoked");
    expectEnvelope(await rest(server.url, "POST", "/v1/keys/me/revoke", withKey(secret)), "api_key_revoked");
  }
});

test("a key is revoked by its holder also while its account is suspended, whether it manages keys or not", async () => {
  const suspended = await createAccount(server.url);
  const keys = [await createKey(server.url, suspended), await createManageKey(server.url, suspended)];
  await updateAccount(server.url, { id: suspended, suspended: true });
  for (const { id, secret } of keys) {
    const answer = await rest(server.url, "POST", "/v1/keys/me/revoke", withKey(secret));
    expect([answer.status, at(answer.body, "data", "id")]).toEqual([200, id]);
  }
});

test("nobody but a key revokes the calling key", async () => {
  const answer = await rest(server.url, "POST", "/v1/keys/me/revoke", inAccount);
  expectEnvelope(answer, "endpoint_restricted");
});
