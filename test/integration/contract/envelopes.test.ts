import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogue, errorCodes, type ErrorCode } from "../../../src/errors/catalogue.js";
import { generateToken } from "../../../src/core/model/sign-in/token.js";
import { graphqlText, http, operatorIn, rest, withKey, type Answer } from "../../support/client.js";
import { at, fieldsAt, requestIdForm, textAt, timestampForm, toSnakeCase } from "../../support/envelope.js";
import { createBrowserToken, expiredBrowserToken } from "../../support/browser-tokens.js";
import { graphqlOnlyCodes } from "../../support/graphql-only-codes.js";
import { audience, issuer, newSigningKey } from "../../support/identity-provider.js";
import { writeManifest } from "../../support/manifest-file.js";
import { secretToken } from "../../support/secret-links.js";
import { invite, makeLink, newMember, redeem, signIn, withCookie } from "../../support/sign-in.js";
import { createAccount, createKey, createManageKey, expireKey, revokeKey } from "../../support/fixtures.js";
import { startPostgresProxy, type PostgresProxy } from "../../support/postgres-proxy.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

interface Scenario {
  readonly rest: () => Promise<Answer>;
  /** Null where GraphQL has no request that can meet the code: it has one route and its two methods. */
  readonly graphql: (() => Promise<Answer>) | null;
}

const errorFields =
  "... on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }";
const listKeys = `{ apiKeys { ${errorFields} } }`;
const verifyText = `mutation ($key: String!) { verifyApiKey(input: { key: $key, ip: "127.0.0.1" }) {
  ... on ApiKeyVerification { rejection { ${errorFields} } } ${errorFields} } }`;
const createAccountText = `mutation { createAccount(input: {name: "A", plan: "gold"}) { ${errorFields} } }`;
const revokeOperatorText = `mutation { revokeOperator(input: {id: "opr_nowhere"}) { ${errorFields} } }`;
const createKeyText = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${errorFields} } }`;
const rotateText = `mutation ($id: ID!) { rotateApiKey(input: { id: $id }) { ${errorFields} } }`;
const completeText = `mutation ($id: ID!) { completeApiKeyRotation(input: { id: $id }) { ${errorFields} } }`;

let server: TestServer;
let brokenServer: TestServer;
let cutOffServer: TestServer;
let strictServer: TestServer;
let guardedServer: TestServer;
let proxy: PostgresProxy;
let scenarios: Record<ErrorCode, Scenario>;

beforeAll(async () => {
  const { publicJwk } = await newSigningKey("one");
  server = await startTestServer({
    AUTH_JWKS: JSON.stringify({ keys: [publicJwk] }),
    AUTH_ISSUER: issuer,
    AUTH_AUDIENCE: audience,
  });
  const { url, databaseUrl } = server;
  const account = await createAccount(url, 50);
  const operator = operatorIn(account);
  const full = await createAccount(url);
  for (let count = 0; count < 10; count += 1) await createKey(url, full);
  const fullAccount = operatorIn(full);
  const plain = withKey((await createKey(url, account)).secret);
  const revoked = await createKey(url, account);
  await revokeKey(url, account, revoked.id);
  const expired = await createKey(url, account);
  await expireKey(databaseUrl, expired.id);
  // The right shape, and not ours: made by another Latchkey.
  brokenServer = await startTestServer();
  const brokenAccount = await createAccount(brokenServer.url);
  const stranger = await createManageKey(brokenServer.url, brokenAccount);
  await onDatabase(brokenServer.databaseUrl, (client) => client.query("DROP TABLE api_keys CASCADE"));
  strictServer = await startTestServer({
    PERSISTED_OPERATIONS: "only",
    PERSISTED_OPERATIONS_MANIFEST: await writeManifest([]),
  });
  guardedServer = await startTestServer({ IP_RATE_LIMIT_PER_MINUTE: "1" });
  proxy = await startPostgresProxy(await createTestDatabase());
  cutOffServer = await startTestServer({ DATABASE_URL: proxy.databaseUrl });
  await proxy.cut();

  const list = (headers: Record<string, string>, on = url): Scenario => ({
    rest: () => rest(on, "GET", "/v1/keys", headers),
    graphql: () => graphqlText(on, headers, listKeys),
  });
  const create = (headers: Record<string, string>, body: unknown, input: unknown = body): Scenario => ({
    rest: () => rest(url, "POST", "/v1/keys", headers, body),
    graphql: () => graphqlText(url, headers, createKeyText, { input }),
  });
  const post = (contentType: string, body: string): Scenario => {
    const init = { method: "POST", body, headers: { ...operator, "Content-Type": contentType } };
    return { rest: () => http(`${url}/v1/keys`, init), graphql: () => http(`${url}/graphql`, init) };
  };
  // What is wrong with a presented key: REST's own answer at forward-auth, a rejection inside a successful one elsewhere.
  const present = ({ secret }: { secret: string }): Scenario => ({
    rest: () => rest(url, "GET", "/v1/authorize", withKey(secret)),
    graphql: () => graphqlText(url, operator, verifyText, { key: secret }),
  });
  const keyOfAccount = async (change: string) => {
    const id = await createAccount(url);
    const made = await createKey(url, id);
    const text = `mutation { updateAccount(input: {id: "${id}", ${change}}) { __typename } }`;
    expect((await graphqlText(url, operator, text)).text).toContain("UpdateAccountSuccess");
    return made;
  };
  await newMember(server, account, "dev@example.com", "DEVELOPER");
  const ownerId = await invite(url, account, "owner@example.com", "OWNER");
  const signedIn = async (change: string) => {
    const cookie = await signIn(server, "dev@example.com");
    await onDatabase(databaseUrl, (client) =>
      client.query(`UPDATE sessions SET ${change} WHERE created_at = (SELECT max(created_at) FROM sessions)`),
    );
    return withCookie(cookie);
  };
  const graphqlOnly = (query: string, headers: Record<string, string> = operator): Scenario => ({
    rest: () => Promise.reject(new Error("REST has no operation on people")),
    graphql: () => graphqlText(url, headers, query),
  });
  const redeeming = (token: string): Scenario =>
    graphqlOnly(`mutation { redeemMagicLink(input: {token: "${token}"}) { ${errorFields} } }`, {});
  const usedToken = await makeLink(databaseUrl, "dev@example.com");
  await redeem(url, usedToken);
  const openingText = `mutation ($token: String!) { openSecretLink(input: {token: $token}) { ${errorFields} } }`;
  const openingSecret = (token: string): Scenario => ({
    rest: () => rest(url, "POST", "/v1/secret-links/open", {}, { token }),
    graphql: () => graphqlText(url, {}, openingText, { token }),
  });
  const usedSecretToken = await secretToken(url, account, await createKey(url, account));
  await openingSecret(usedSecretToken).rest();
  const sent = await createKey(url, account);
  const endedSecretToken = await secretToken(url, account, sent);
  await revokeKey(url, account, sent.id);
  const inviting = (email: string): Scenario => ({
    ...graphqlOnly(`mutation { inviteMember(input: {email: "${email}", role: VIEWER}) { ${errorFields} } }`),
    rest: () => rest(url, "POST", "/v1/members", operator, { email, role: "viewer" }),
  });
  // Whatever minute it is.
  const afterOneMore = async (ask: () => Promise<Answer>) => {
    await rest(guardedServer.url, "GET", "/v1/keys", {});
    return ask();
  };
  const rotating = await createKey(url, account);
  await rest(url, "POST", `/v1/keys/${rotating.id}/rotate`, operator);
  const usedUp = await createKey(url, account, { maxUses: 1 });
  const tooOften = await createKey(url, account, { rate: { limit: 1, windowSeconds: 86_400 } });
  for (const { secret } of [usedUp, tooOften]) await rest(url, "GET", "/v1/authorize", withKey(secret));
  const ended = await createBrowserToken(url, account);
  await rest(url, "POST", "/v1/browser-tokens/revoke", operator);
  scenarios = {
    browser_token_invalid: list(withKey(`${ended.token.slice(0, -6)}000000`)),
    browser_token_expired: list(withKey(expiredBrowserToken(account))),
    browser_token_revoked: list(ended.headers),
    authentication_failed: list(withKey("e30.e30.e30")),
    session_not_found: list(withCookie(`latchkey=${generateToken("session")}`)),
    session_revoked: list(await signedIn("revoked_at = now()")),
    session_expired: list(await signedIn("expires_at = now()")),
    magic_link_not_found: redeeming("link_nowhere"),
    magic_link_expired: redeeming(await makeLink(databaseUrl, "dev@example.com", 15 * 60_000)),
    magic_link_already_used: redeeming(usedToken),
    secret_link_not_found: openingSecret(generateToken("once")),
    secret_link_expired: openingSecret(endedSecretToken),
    secret_link_already_used: openingSecret(usedSecretToken),
    invalid_email: inviting("nobody"),
    member_not_found: graphqlOnly(`{ member(id: "mem_nowhere") { ${errorFields} } }`),
    member_already_exists: inviting("dev@example.com"),
    last_owner_required: graphqlOnly(
      `mutation { removeMember(input: {id: "${ownerId}"}) { ${errorFields} } }`,
    ),
    ip_restricted: present(await createKey(url, account, { allowedIps: ["192.0.2.1"] })),
    account_suspended: present(await keyOfAccount("suspended: true")),
    burst_limit_exceeded: present(await keyOfAccount("burstPerMinute: 0")),
    monthly_usage_limit_exceeded: present(await keyOfAccount("monthlyQuota: 0")),
    ip_rate_limit_exceeded: {
      rest: () => afterOneMore(() => rest(guardedServer.url, "GET", "/v1/keys", withKey("bad"))),
      graphql: () => afterOneMore(() => graphqlText(guardedServer.url, withKey("bad"), listKeys)),
    },
    key_rate_limit_exceeded: present(tooOften),
    key_uses_exceeded: present(usedUp),
    plan_not_found: {
      rest: () => rest(url, "POST", "/v1/accounts", operator, { name: "new", plan: "golden" }),
      graphql: () => graphqlText(url, operator, createAccountText),
    },
    operation_too_complex: {
      rest: () => Promise.reject(new Error("REST has no operations to be complex")),
      graphql: () => graphqlText(url, operator, `{ ${"__typename ".repeat(11)} }`),
    },
    operation_not_allowed: {
      rest: () => Promise.reject(new Error("REST has no operations to allow")),
      graphql: () => graphqlText(strictServer.url, operator, "{ __typename }"),
    },
    max_keys_exceeded: create(fullAccount, { name: "one too many" }),
    api_key_missing: list({}),
    api_key_invalid: list(withKey("not-a-key")),
    api_key_not_found: list(withKey(stranger.secret)),
    api_key_revoked: list(withKey(revoked.secret)),
    api_key_expired: list(withKey(expired.secret)),
    endpoint_restricted: list(plain),
    key_not_found: {
      rest: () => rest(url, "GET", "/v1/keys/key_nowhere", operator),
      graphql: () => graphqlText(url, operator, `{ apiKey(id: "key_nowhere") { ${errorFields} } }`),
    },
    rotation_in_progress: {
      rest: () => rest(url, "POST", `/v1/keys/${rotating.id}/rotate`, operator),
      graphql: () => graphqlText(url, operator, rotateText, { id: rotating.id }),
    },
    rotation_not_found: {
      rest: () => rest(url, "POST", `/v1/keys/${usedUp.id}/rotate/complete`, operator),
      graphql: () => graphqlText(url, operator, completeText, { id: usedUp.id }),
    },
    account_not_found: list(operatorIn("acc_nowhere")),
    operator_not_found: {
      rest: () => rest(url, "DELETE", "/v1/operators/opr_nowhere", operator),
      graphql: () => graphqlText(url, operator, revokeOperatorText),
    },
    invalid_key_name: create(operator, { name: " " }),
    version_conflict: {
      rest: () => rest(url, "PATCH", `/v1/keys/${usedUp.id}`, operator, { name: "new", version: 99 }),
      graphql: () =>
        graphqlText(
          url,
          operator,
          `mutation { updateApiKey(input: {id: "${usedUp.id}", name: "new", version: 99}) { ${errorFields} } }`,
        ),
    },
    validation_error: create(
      operator,
      { name: "late", expires_at: "2001-01-01T00:00:00Z" },
      { name: "late", expiresAt: "2001-01-01T00:00:00Z" },
    ),
    invalid_request_body: post("application/json", "{"),
    unsupported_media_type: post("text/plain", "{}"),
    request_body_too_large: post("application/json", JSON.stringify({ name: "x".repeat(200_000) })),
    request_headers_too_large: {
      rest: () =>
        rest(url, "GET", "/v1/keys", {
          ...operator,
          ...Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`x-${String(index)}`, "a"])),
        }),
      graphql: null,
    },
    route_not_found: { rest: () => rest(url, "GET", "/v1/nothing", operator), graphql: null },
    method_not_allowed: { rest: () => rest(url, "PUT", "/v1/keys", operator), graphql: null },
    internal_error: list(operatorIn(brokenAccount), brokenServer.url),
    service_unavailable: list(withKey(stranger.secret), cutOffServer.url),
  };
});
afterAll(async () => {
  await Promise.all([
    server.stop(),
    brokenServer.stop(),
    cutOffServer.stop(),
    strictServer.stop(),
    guardedServer.stop(),
  ]);
  await proxy.close();
});

/** The envelope of a GraphQL answer: as data where the operation has a union, else in `errors[]`. */
function graphqlEnvelope({ body, text }: Answer): Record<string, unknown> {
  const extensions = at(body, "errors", 0, "extensions");
  const member = extensions ?? fieldsAt(body, "data")[0]?.[1];
  const found = at(member, "rejection") ?? member;
  if (found === undefined) throw new Error(`No envelope in ${text}`);
  return Object.fromEntries(fieldsAt(found).filter(([name]) => name !== "code"));
}

/** As REST writes it, with the two values that differ from answer to answer taken out. */
function comparable(envelope: Record<string, unknown>, host: string): string {
  const { details, ...others } = envelope;
  expect(others["requestId"] ?? others["request_id"]).toMatch(requestIdForm);
  expect(others["timestamp"]).toMatch(timestampForm);
  const fields = Object.entries(envelope).map(([name, value]): [string, unknown] => {
    const wireName = toSnakeCase(name);
    if (wireName === "request_id" || wireName === "timestamp") return [wireName, "…"];
    // A wait that counts down may be a second less in the second answer.
    if (wireName === "retry_after") return [wireName, value === null ? null : "seconds"];
    return [wireName, wireName === "details" ? shownDetails(details) : value];
  });
  return JSON.stringify(Object.fromEntries(fields)).replaceAll(host, "http://host");
}

function shownDetails(details: unknown): unknown {
  const list: unknown[] = Array.isArray(details) ? details : [];
  return list.map((detail) => ({
    field: toSnakeCase(textAt(detail, "field")),
    message: at(detail, "message"),
  }));
}

/** Their wait counts down to the end of a window. */
const counting = new Set<ErrorCode>([
  "burst_limit_exceeded",
  "key_rate_limit_exceeded",
  "ip_rate_limit_exceeded",
]);

test("every code of the catalogue is provoked here", () => {
  expect(Object.keys(scenarios).toSorted()).toEqual([...errorCodes].toSorted());
});

describe.each(errorCodes)("%s", (code) => {
  test("comes on REST with its own status and message, and its request id in the header", async () => {
    if (graphqlOnlyCodes.has(code)) return;
    const answer = await scenarios[code].rest();
    expect(answer.body["error"], answer.text).toBe(code);
    expect(answer.status).toBe(catalogue[code].status);
    expect(answer.body["message"]).toBe(catalogue[code].message);
    expect(answer.body["request_id"]).toBe(answer.headers.get("x-request-id"));
    const wait = answer.body["retry_after"];
    expect(answer.headers.get("retry-after")).toBe(wait === null ? null : JSON.stringify(wait));
    if (code === "service_unavailable") expect(wait).toBe(5);
    else if (counting.has(code)) expect(wait).toBeGreaterThan(0);
    else expect(wait).toBeNull();
  });

  test("is on both surfaces the same envelope, byte for byte", async () => {
    const { rest: overRest, graphql: overGraphql } = scenarios[code];
    if (graphqlOnlyCodes.has(code)) {
      const answer = await overGraphql?.();
      expect(graphqlEnvelope(answer ?? (await overRest()))).toMatchObject({
        error: code,
        message: catalogue[code].message,
      });
      return;
    }
    if (overGraphql === null) {
      expect(["route_not_found", "method_not_allowed", "request_headers_too_large"]).toContain(code);
      return;
    }
    const [restAnswer, graphqlAnswer] = await Promise.all([overRest(), overGraphql()]);
    const shown = graphqlEnvelope(graphqlAnswer);
    expect(shown["error"], graphqlAnswer.text).toBe(code);
    expect(shown["requestId"]).toBe(graphqlAnswer.headers.get("x-request-id"));
    const host = new URL(textAt(restAnswer.body, "doc_url")).origin;
    expect(comparable(shown, host)).toBe(comparable(restAnswer.body, host));
  });
});

test("where nothing has to be added, details is empty; a bad argument is named", async () => {
  const named = await scenarios.validation_error.rest();
  expect(named.body["details"]).toEqual([{ field: "expires_at", message: "Must lie in the future." }]);
  expect((await scenarios.endpoint_restricted.rest()).body["details"]).toEqual([]);
});

test("a refused credential is asked for as HTTP wants it", async () => {
  const answer = await scenarios.api_key_missing.rest();
  expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
});

describe("a bug", () => {
  const inside = /key_secrets|relation|select|does not exist|prisma|42P01|node_modules|\.ts\b|\.js\b|stack/i;

  test.each(["rest", "graphql"] as const)(
    "leaks nothing on %s but the id of the request",
    async (surface) => {
      const answer = await scenarios.internal_error[surface]?.();
      expect(answer?.text).toContain("internal_error");
      expect(answer?.text).not.toMatch(inside);
    },
  );

  test.each(["rest", "graphql"] as const)("on %s is in the log, whole, under that id", async (surface) => {
    const answer = await scenarios.internal_error[surface]?.();
    const requestId = answer?.headers.get("x-request-id") ?? "none";
    const lines = brokenServer.log.filter(
      (line) => line.includes(requestId) && line.includes('"level":"error"'),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("api_keys");
    expect(lines[0]).toContain("stack");
  });
});

test("a refusal that is no bug is not logged as one", async () => {
  await scenarios.key_not_found.rest();
  await scenarios.key_not_found.graphql?.();
  expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});
