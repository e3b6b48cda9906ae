import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  operationNames,
  operations,
  type OperationRule,
} from "../../../src/core/model/callers/operations.js";
import { isAtLeast, roles, type Role } from "../../../src/core/model/members/role.js";
import { ViewerPermission } from "../../../src/graphql/viewer/viewer-permission.type.js";
import { newMember } from "../../support/sign-in.js";
import { graphqlText, operatorIn, rest, withKey, type RequestHeaders } from "../../support/client.js";
import { at, expectEnvelope, listAt, textAt } from "../../support/envelope.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { waitTimes } from "../../support/replicas.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { eventsOf } from "../audit/trail.js";
import { asEventStream, overWebSocket } from "../../support/watchers.js";
import {
  audience,
  issuer,
  newSigningKey,
  signToken,
  startIdentityProvider,
  type IdentityProvider,
  type SigningKey,
} from "../../support/identity-provider.js";

let key: SigningKey;
let provider: IdentityProvider;
let server: TestServer;
let provisioning: TestServer;
let acme: string;
let other: string;

beforeAll(async () => {
  key = await newSigningKey("one");
  provider = await startIdentityProvider(key);
  const variables = { AUTH_JWKS_URL: provider.url, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience };
  server = await startTestServer(variables);
  provisioning = await startTestServer({ ...variables, AUTH_PROVISION: "true" });
  acme = await createAccount(server.url);
  await answer(
    { ...operatorIn(acme) },
    `mutation { updateAccount(input: {id: "${acme}", externalId: "acme"}) { __typename } }`,
  );
  other = await createAccount(server.url);
});
afterAll(async () => {
  await server.stop();
  await provisioning.stop();
  await provider.stop();
});

async function bearing(claims: Record<string, unknown> = {}, lifeSeconds = 300): Promise<RequestHeaders> {
  return withKey(await signToken(key, { claims, lifeSeconds }));
}

async function answer(headers: RequestHeaders, query: string, url = server.url): Promise<unknown> {
  const { body, text } = await graphqlText(url, headers, query);
  expect(body["errors"], text).toBeUndefined();
  return body["data"];
}

const errorFields = "... on ApiError { error details { field } }";
const createText = `mutation { createApiKey(input: {name: "k"}) { __typename ... on CreateApiKeySuccess { apiKey { id } } ${errorFields} } }`;
const revokeText = (id: string) =>
  `mutation { revokeApiKey(input: {id: "${id}"}) { __typename ${errorFields} } }`;

function mayDo(role: Role, { member, needsSession }: OperationRule): boolean {
  if (needsSession === true || member === "never") return false;
  return member === "any" || isAtLeast(role, typeof member === "string" ? member : member.own);
}

describe("a token of the company's provider", () => {
  test("says who calls: the person, the account, the role, and no session", async () => {
    for (const account of ["acme", acme]) {
      const text =
        "{ viewer { ... on Viewer { kind account { id } person { email } member { role email } session { id } } } }";
      expect(await answer(await bearing({ account_id: account, email: "Ada@Acme.example" }), text)).toEqual({
        viewer: {
          kind: "MEMBER",
          account: { id: acme },
          person: { email: "ada@acme.example" },
          member: { role: "OWNER", email: "ada@acme.example" },
          session: null,
        },
      });
    }
  });

  test.each(roles)("of the role %s may do what the table says, and nothing of sessions", async (role) => {
    const names = new Map<string, string>(
      Object.entries(ViewerPermission).map(([name, operation]) => [operation, name]),
    );
    const expected = operationNames
      .filter((name) => mayDo(role, operations[name]))
      .map((name) => names.get(name));
    const data = await answer(await bearing({ role }), "{ viewer { ... on Viewer { permissions } } }");
    expect(new Set(listAt(data, "viewer", "permissions"))).toEqual(new Set(expected));
  });

  test.each<[Role, string, string, number, number]>([
    ["OWNER", "CreateApiKeySuccess", "InviteMemberSuccess", 201, 200],
    ["DEVELOPER", "CreateApiKeySuccess", "EndpointRestrictedError", 201, 403],
    ["VIEWER", "EndpointRestrictedError", "EndpointRestrictedError", 403, 403],
  ])("of the role %s acts so over GraphQL and REST", async (role, creates, invites, posts, removesAny) => {
    const headers = await bearing({ role, email: `${role}@acme.example` });
    expect(at(await answer(headers, createText), "createApiKey", "__typename")).toBe(creates);
    const invite = `mutation { inviteMember(input: {email: "new-${role}@acme.example", role: VIEWER}) { __typename } }`;
    expect(at(await answer(headers, invite), "inviteMember", "__typename")).toBe(invites);
    expect((await rest(server.url, "GET", "/v1/keys", headers)).status).toBe(200);
    expect((await rest(server.url, "POST", "/v1/keys", headers, { name: "k" })).status).toBe(posts);
    const { id } = await createKey(server.url, acme);
    expect((await rest(server.url, "DELETE", `/v1/keys/${id}`, headers)).status).toBe(removesAny);
    const list = "{ accounts { __typename } }";
    expect(at(await answer(headers, list), "accounts", "__typename")).toBe("EndpointRestrictedError");
    expect((await rest(server.url, "GET", "/v1/authorize", headers)).status).toBe(401);
  });

  test("holds for its own call: the next one of the same person has the role of its own token", async () => {
    const email = "changing@acme.example";
    expect(at(await answer(await bearing({ email }), createText), "createApiKey", "__typename")).toBe(
      "CreateApiKeySuccess",
    );
    const asViewer = await bearing({ email, role: "viewer" });
    expect(at(await answer(asViewer, createText), "createApiKey", "error")).toBe("endpoint_restricted");
  });

  test("leaves its person's address on the keys that it creates, which a developer may revoke again", async () => {
    const headers = await bearing({ role: "developer", email: "dev@acme.example" });
    const id = textAt(await answer(headers, createText), "createApiKey", "apiKey", "id");
    const creator = await answer(
      headers,
      `{ apiKey(id: "${id}") { ... on ApiKey { createdBy { id email } } } }`,
    );
    expect(at(creator, "apiKey", "createdBy", "email")).toBe("dev@acme.example");
    const member = textAt(creator, "apiKey", "createdBy", "id");
    expect(await answer(headers, `{ node(id: "${member}") { id } }`)).toEqual({ node: { id: member } });
    const another = await bearing({ role: "developer", email: "else@acme.example" });
    expect(at(await answer(another, revokeText(id)), "revokeApiKey", "error")).toBe("endpoint_restricted");
    expect(at(await answer(headers, revokeText(id)), "revokeApiKey", "__typename")).toBe(
      "RevokeApiKeySuccess",
    );
  });
});

describe("a token for one account never reaches another", () => {
  test("by header, by id, by node, by a membership of the same address", async () => {
    const email = "both@acme.example";
    const { id: memberOfOther } = await newMember(server, other, email, "OWNER");
    const { id } = await createKey(server.url, other);
    const headers = await bearing({ email });
    const elsewhere = { ...headers, "X-Account-Id": other };
    expect(at(await answer(elsewhere, "{ apiKeys { __typename } }"), "apiKeys", "__typename")).toBe(
      "AccountNotFoundError",
    );
    expectEnvelope(await rest(server.url, "GET", "/v1/keys", elsewhere), "account_not_found");
    const text = `{
      account(id: "${other}") { ${errorFields} } apiKey(id: "${id}") { ${errorFields} }
      member(id: "${memberOfOther}") { ${errorFields} } own: account(id: "${acme}") { __typename }
      key: node(id: "${id}") { id } tenant: node(id: "${other}") { id } person: node(id: "${memberOfOther}") { id } }`;
    expect(await answer(headers, text)).toMatchObject({
      account: { error: "account_not_found" },
      apiKey: { error: "key_not_found" },
      member: { error: "member_not_found" },
      own: { __typename: "Account" },
      key: null,
      tenant: null,
      person: null,
    });
    expect(at(await answer(headers, revokeText(id)), "revokeApiKey", "error")).toBe("key_not_found");
  });

  test("nor the sessions and memberships of whoever has the same address", async () => {
    const email = "signed-in@acme.example";
    await newMember(server, acme, email, "VIEWER");
    const headers = await bearing({ email });
    const text = `{ sessions { ${errorFields} } memberships { ${errorFields} } }`;
    expect(await answer(headers, text)).toMatchObject({
      sessions: { error: "endpoint_restricted" },
      memberships: { error: "endpoint_restricted" },
    });
    const ends = `mutation { a: signOut { ${errorFields} } b: signOutEverywhere { ${errorFields} } c: leaveAccount { ${errorFields} } }`;
    const restricted = { error: "endpoint_restricted" };
    expect(await answer(headers, ends)).toMatchObject({ a: restricted, b: restricted, c: restricted });
  });

  test("beside a session, the token is what counts", async () => {
    const { cookie } = await newMember(server, other, "cookie@acme.example", "OWNER");
    const headers = { ...(await bearing({ email: "cookie@acme.example" })), Cookie: cookie };
    expect(
      at(await answer(headers, "{ viewer { ... on Viewer { account { id } } } }"), "viewer", "account", "id"),
    ).toBe(acme);
  });
});

describe("an account that nobody knows", () => {
  test("is not found, and not created", async () => {
    const headers = await bearing({ account_id: "unknown" });
    expectEnvelope(await rest(server.url, "GET", "/v1/keys", headers), "account_not_found");
    expect(await countAccounts(server, "unknown")).toBe(0);
  });

  test("is created where that is asked for, once, however many come first at once", async () => {
    const headers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        bearing({ account_id: "Neu & Söhne", email: `p${index % 3}@neu.example` }),
      ),
    );
    const text = "{ viewer { ... on Viewer { account { id name externalId } } } }";
    const answers = await Promise.all(headers.map((each) => answer(each, text, provisioning.url)));
    expect(new Set(answers.map((each) => textAt(each, "viewer", "account", "id"))).size).toBe(1);
    expect(at(answers[0], "viewer", "account")).toMatchObject({
      name: "Neu & Söhne",
      externalId: "Neu & Söhne",
    });
    expect(await countAccounts(provisioning, "Neu & Söhne")).toBe(1);
    const id = textAt(answers[0], "viewer", "account", "id");
    const events = await eventsOf(provisioning.url, operatorIn(id));
    expect(events.map(({ action }) => action).toReversed()).toEqual([
      "account.created",
      ...Array.from({ length: 3 }, () => "member.provisioned"),
    ]);
    for (const { actor, before } of events)
      expect({ actor, before }).toEqual({ actor: { kind: "identity_provider", id: null }, before: null });
    expect(events.at(-1)?.after).toMatchObject({ name: "Neu & Söhne", externalId: "Neu & Söhne" });
    expect(
      events
        .slice(0, 3)
        .map(({ after }) => after?.["email"])
        .toSorted(),
    ).toEqual([0, 1, 2].map((index) => `p${String(index)}@neu.example`));
  });

  test("has a record of each role that a token gives, and none of a token that changes nothing", async () => {
    const account = await createAccount(server.url);
    const email = "changing@example.com";
    for (const role of ["viewer", "viewer", "owner", "owner"]) {
      const headers = await bearing({ account_id: account, email, role });
      expect((await rest(server.url, "GET", "/v1/keys", headers)).status).toBe(200);
    }
    const [changed, provisioned, created, ...others] = await eventsOf(server.url, operatorIn(account));
    expect(others).toEqual([]);
    expect(created?.action).toBe("account.created");
    expect(provisioned).toMatchObject({
      action: "member.provisioned",
      actor: { kind: "identity_provider" },
      before: null,
      after: { email, role: "VIEWER" },
    });
    expect(changed).toMatchObject({
      action: "member.role_changed",
      actor: { kind: "identity_provider" },
      target: provisioned?.target,
      before: { role: "VIEWER" },
      after: { role: "OWNER" },
    });
  });

  test.each(["acc_00000000000000000000000000", "a\0b", "\ud800"])(
    "is never created as %j",
    async (account_id) => {
      const headers = await bearing({ account_id });
      expectEnvelope(await rest(provisioning.url, "GET", "/v1/keys", headers), "account_not_found");
    },
  );
});

describe("a token that is refused", () => {
  test("is authentication_failed on every surface, with the part at fault, and stands in no log", async () => {
    const headers = await bearing({ aud: "somebody else" });
    expectEnvelope(await rest(server.url, "GET", "/v1/keys", headers), "authentication_failed", ["aud"]);
    expect(await answer(headers, `{ viewer { ${errorFields} } }`)).toEqual({
      viewer: { error: "authentication_failed", details: [{ field: "aud" }] },
    });
    const [header = "", payload = "", signature = ""] = (headers["Authorization"] ?? "")
      .slice("Bearer ".length)
      .split(".");
    for (const part of [header, payload, signature]) expect(server.log.join("")).not.toContain(part);
  });

  test("is no key where no provider is trusted", async () => {
    const closed = await startTestServer();
    expectEnvelope(await rest(closed.url, "GET", "/v1/keys", await bearing()), "api_key_invalid");
    await closed.stop();
  });
});

test.each([
  ["a WebSocket", overWebSocket],
  ["an event stream", asEventStream],
])("what is watched over %s ends when the token does", async (_way, watch) => {
  // Refused ten seconds after its end, which is two from now.
  const watcher = await watch(server.url, await bearing({ role: "viewer" }, -8));
  await vi.waitFor(() => expect(watcher.isComplete()).toBe(true), waitTimes);
  expect(watcher.items.at(-1)).toMatchObject({ __typename: "AuthenticationFailedError" });
});

async function countAccounts({ databaseUrl }: TestServer, externalId: string): Promise<unknown> {
  return onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM accounts WHERE external_id = $1",
      [externalId],
    );
    return rows[0]?.count;
  });
}
