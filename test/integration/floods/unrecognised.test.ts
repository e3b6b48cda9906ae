import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateSecret } from "../../../src/core/model/keys/secret.js";
import { generateToken } from "../../../src/core/model/sign-in/token.js";
import { send, type ClientRequest } from "../../support/gateway-servers.js";
import { asOperator, withKey, type RequestHeaders } from "../../support/client.js";
import { createAccount, createKey, createManageKey } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { newAddress } from "./clients.js";

const limit = 3;
const calls = 8;

let server: TestServer;
let plain: RequestHeaders;
let manager: RequestHeaders;

beforeAll(async () => {
  server = await startTestServer({ IP_RATE_LIMIT_PER_MINUTE: String(limit) });
  const account = await createAccount(server.url);
  plain = withKey((await createKey(server.url, account)).secret);
  manager = withKey((await createManageKey(server.url, account)).secret);
});
afterAll(() => server.stop());

const json = { "Content-Type": "application/json" };
const graphql = (body: string, headers: RequestHeaders = {}) =>
  ({ method: "POST", path: "/graphql", headers: { ...json, ...headers }, body }) as const;
const unknownOperation = { persistedQuery: { version: 1, sha256Hash: "ab".repeat(32) } };

/** What no use-case sees, so that nothing asks who is calling but the face itself. */
const unasked: readonly [string, Omit<ClientRequest, "from">][] = [
  ["an operation that asks for nothing", graphql('{"query":"{ __typename }"}')],
  ["one that is known by then", graphql('{"query":"{ again: __typename }"}', { Accept: "application/json" })],
  ["a node of no kind", graphql('{"query":"{ node(id: \\"x\\") { id } }"}')],
  ["a document that does not parse", graphql('{"query":"{"}')],
  ["a document that is not valid", graphql('{"query":"{ nothing }"}')],
  ["a persisted operation that is unknown", graphql(JSON.stringify({ extensions: unknownOperation }))],
  ["a body that is no JSON", graphql("{")],
  ["a body of another type", { ...graphql("x"), headers: { "Content-Type": "text/plain" } }],
  ["GraphQL over GET", { path: "/graphql?query={__typename}", headers: { "Apollo-Require-Preflight": "1" } }],
  ["GraphQL over GET without its operation", { path: "/graphql" }],
  [
    "a document that is not valid, as a stream",
    graphql('{"query":"{ nothing }"}', { Accept: "text/event-stream" }),
  ],
  ["a route that there is not", { path: "/v1/nothing" }],
  ["a path that there is not", { path: "/nothing" }],
  ["a path that cannot be read", { path: "/%zz" }],
  ["a method that a route does not have", { method: "PUT", path: "/v1/keys" }],
  ["a method that a page does not have", { method: "POST", path: "/reference/errors" }],
  ["a check whose body is no JSON", { method: "POST", path: "/v1/keys/verify", headers: json, body: "{" }],
  [
    "a check of a field that there is not",
    { method: "POST", path: "/v1/keys/verify", headers: json, body: '{"key":"x","a":1}' },
  ],
  ["a REST body that is no JSON", { method: "POST", path: "/v1/keys", headers: json, body: "{" }],
];

const strangers: readonly [string, () => RequestHeaders][] = [
  ["nothing", () => ({})],
  ["a garbage header", () => withKey("garbage")],
  ["a header of another scheme", () => ({ Authorization: "Basic eDp5" })],
  ["a key that nobody issued", () => withKey(generateSecret("lk"))],
  ["a garbage cookie", () => ({ Cookie: "latchkey=garbage" })],
  ["the cookie of a session that nobody began", () => ({ Cookie: `latchkey=${generateToken("session")}` })],
];

describe.each(unasked)("%s", (_name, request) => {
  const statusOf = async (from: string, headers: RequestHeaders) =>
    (await send(server.url, { ...request, headers: { ...request.headers, ...headers }, from })).status;

  test.each(strangers)(`with %s passes exactly as often as the limit says`, async (_credential, headers) => {
    const from = newAddress();
    const statuses = await Promise.all(Array.from({ length: calls }, () => statusOf(from, headers())));
    expect(statuses.filter((status) => status !== 429)).toHaveLength(limit);
    // It is one limit, whatever is asked for.
    expect((await send(server.url, { path: "/v1/keys/me", from })).status).toBe(429);
  });

  test("with a good credential passes always, and uses nothing up", async () => {
    const from = newAddress();
    for (const headers of [asOperator, plain, manager]) {
      for (let count = 0; count <= limit; count += 1) expect(await statusOf(from, headers)).not.toBe(429);
    }
    for (let count = 0; count < limit; count += 1) expect(await statusOf(from, {})).not.toBe(429);
    expect(await statusOf(from, {})).toBe(429);
    for (const headers of [asOperator, plain, manager]) expect(await statusOf(from, headers)).not.toBe(429);
  });
});
