import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { asOperator, graphqlText, http, operatorIn, rest, withKey } from "../../support/client.js";
import { createAccount, createManageKey, type CreatedKey } from "../../support/fixtures.js";
import { waitTimes } from "../../support/replicas.js";
import { metricsToken } from "../../support/metrics.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

const lineForm = z.object({
  level: z.string(),
  path: z.string(),
  status: z.number(),
  caller: z.string().nullable(),
  operation: z.string().nullable(),
  error: z.string().nullable(),
});

let server: TestServer;
let account: string;
let key: CreatedKey;

beforeAll(async () => {
  server = await startTestServer({ LOG_LEVEL: "debug", METRICS_TOKEN: metricsToken });
  account = await createAccount(server.url);
  key = await createManageKey(server.url, account);
});
afterAll(() => server.stop());

/** The one line about the request that was answered. */
async function lineOf(answer: { readonly headers: Headers }) {
  const id = answer.headers.get("x-request-id") ?? "none";
  return vi.waitFor(() => {
    const lines = server.log.filter((line) => line.includes(id) && line.includes('"msg":"request"'));
    expect(lines).toHaveLength(1);
    return lineForm.parse(JSON.parse(lines[0] ?? ""));
  }, waitTimes);
}

test("a line names the caller, the operation and the code of the error, over REST", async () => {
  const own = `key:${key.id}`;
  const url = server.url;
  expect(await lineOf(await rest(url, "GET", "/v1/keys", withKey(key.secret)))).toMatchObject({
    ...{ level: "info", status: 200, caller: own, operation: "listApiKeys", error: null },
  });
  const missing = await rest(url, "GET", "/v1/keys/key_nothing", operatorIn(account));
  expect(await lineOf(missing)).toMatchObject({
    ...{ level: "info", status: 404, caller: "operator", operation: "getApiKey", error: "key_not_found" },
  });
  expect(await lineOf(await rest(url, "GET", "/v1/keys", {}))).toMatchObject({
    ...{ status: 401, caller: null, operation: "listApiKeys", error: "api_key_missing" },
  });
  expect(await lineOf(await rest(url, "GET", "/nowhere", withKey(key.secret)))).toMatchObject({
    ...{ status: 404, caller: own, operation: null, error: "route_not_found" },
  });
  expect(await lineOf(await rest(url, "POST", "/v1/keys/verify", asOperator, { key: "x" }))).toMatchObject({
    ...{ level: "debug", status: 200, caller: "operator", operation: "verifyApiKey", error: null },
  });
  const refused = await http(`${url}/v1/authorize`);
  expect(await lineOf(refused)).toMatchObject({
    ...{ level: "debug", status: 401, operation: "authorize", error: "api_key_missing" },
  });
});

test("and over GraphQL, whether Apollo Server answers or a compiled operation", async () => {
  const send = (query: string, headers = withKey(key.secret)) => graphqlText(server.url, headers, query);
  const caller = `key:${key.id}`;
  const query = 'query One { apiKey(id: "key_nothing") { __typename } }';
  for (let count = 0; count < 8; count += 1) {
    expect(await lineOf(await send(query))).toMatchObject({
      ...{ level: "info", status: 200, caller, operation: "query One", error: "key_not_found" },
    });
  }
  expect(server.compiledAnswers()).toBeGreaterThan(0);
  expect(await lineOf(await send("{ nonsense }"))).toMatchObject({
    ...{ caller, operation: null, error: "invalid_request_body" },
  });
  expect(
    await lineOf(await send('mutation { verifyApiKey(input: {key: "x"}) { __typename } }', asOperator)),
  ).toMatchObject({
    ...{ level: "debug", caller: "operator", operation: "check", error: null },
  });
  expect(await lineOf(await send(`query ${"a".repeat(60)} { viewer { __typename } }`))).toMatchObject({
    ...{ operation: "query [redacted]", error: null },
  });
});

test.each([
  ["/livez", {}],
  ["/readyz", {}],
  ["/metrics", { Authorization: `Bearer ${metricsToken}` }],
])("the line of the probe %s is for those who debug", async (path, headers) => {
  expect(await lineOf(await http(`${server.url}${path}`, { headers }))).toMatchObject({
    ...{ level: "debug", status: 200, path },
  });
});
