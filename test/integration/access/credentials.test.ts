import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graphqlText, rest, withKey, type Answer } from "../../support/client.js";
import { at, expectEnvelope, namedIn } from "../../support/envelope.js";
import { createAccount, createKey, createManageKey } from "../../support/fixtures.js";
import { sendRequest } from "../../support/raw-http.js";
import { operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let secret: string;
let otherSecret: string;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url);
  secret = (await createManageKey(server.url, account)).secret;
  otherSecret = (await createKey(server.url, account)).secret;
});
afterAll(() => server.stop());

/** The same header lines on both surfaces, exactly as written. */
async function askBoth(lines: readonly string[], query = ""): Promise<{ rest: Answer; graphql: Answer }> {
  const document = JSON.stringify({
    query: "{ viewer { __typename ... on ApiError { error details { field message } } } }",
  });
  return {
    rest: await sendRequest(server.url, `GET /v1/keys/me${query}`, lines),
    graphql: await sendRequest(
      server.url,
      `POST /graphql${query}`,
      ["Content-Type: application/json", ...lines],
      document,
    ),
  };
}

const filled = (line: string) =>
  line
    .replaceAll("{secret}", secret)
    .replaceAll("{other}", otherSecret)
    .replaceAll("{OPERATOR}", operatorKey.toUpperCase())
    .replaceAll("{operator}", operatorKey);

test.each<[string, readonly string[]]>([
  ["Authorization", ["Authorization: Bearer {secret}"]],
  ["X-API-Key", ["X-API-Key: {secret}"]],
  ["Authorization with its scheme in lower case", ["authorization: bearer {secret}"]],
  ["Authorization with more than one space", ["Authorization: Bearer    {secret}"]],
  ["both headers with the same value", ["Authorization: Bearer {secret}", "X-API-Key: {secret}"]],
  ["X-API-Key beside an empty Authorization", ["Authorization:", "X-API-Key: {secret}"]],
  ["a header with spaces at its end", ["X-API-Key: {secret}   "]],
])("a key in %s is accepted", async (_, lines) => {
  const answers = await askBoth(lines.map(filled));
  expect(answers.rest.status, answers.rest.text).toBe(200);
  expect(at(answers.graphql.body, "data", "viewer", "__typename")).toBe("Viewer");
});

test("an operator key is accepted in either header", async () => {
  for (const line of [`Authorization: Bearer ${operatorKey}`, `X-API-Key: ${operatorKey}`]) {
    const answers = await askBoth([line]);
    expect(at(answers.graphql.body, "data", "viewer", "__typename")).toBe("Viewer");
    expectEnvelope(answers.rest, "endpoint_restricted", []);
  }
});

test.each<[string, readonly string[]]>([
  ["no header at all", []],
  ["an empty Authorization", ["Authorization:"]],
  ["an empty X-API-Key", ["X-API-Key:   "]],
])("%s is api_key_missing", async (_, lines) => {
  const answers = await askBoth(lines);
  expectEnvelope(answers.rest, "api_key_missing", []);
  expect(answers.rest.headers.get("www-authenticate")).toMatch(/^Bearer/);
  expect(at(answers.graphql.body, "data", "viewer", "error")).toBe("api_key_missing");
});

test.each<[string, readonly string[], readonly string[]]>([
  ["Basic authentication", ["Authorization: Basic dXNlcjpwYXNzd29yZA=="], ["Authorization"]],
  ["Basic authentication with a key inside", ["Authorization: Basic {secret}"], ["Authorization"]],
  ["a key without its scheme", ["Authorization: {secret}"], ["Authorization"]],
  ["a scheme without a key", ["Authorization: Bearer"], ["Authorization"]],
  ["two keys in one Authorization", ["Authorization: Bearer {secret} {other}"], ["Authorization"]],
  ["a list in Authorization", ["Authorization: Bearer {secret}, Bearer {secret}"], ["Authorization"]],
  ["a list in X-API-Key", ["X-API-Key: {secret},{secret}"], ["X-API-Key"]],
  [
    "Authorization twice",
    ["Authorization: Bearer {secret}", "Authorization: Bearer {secret}"],
    ["Authorization"],
  ],
  [
    "Authorization twice, one of them none of ours",
    ["Authorization: Bearer {secret}", "Authorization: Bearer x"],
    ["Authorization"],
  ],
  ["X-API-Key twice", ["X-API-Key: {secret}", "x-api-key: {secret}"], ["Authorization"]],
  [
    "two good keys in two headers",
    ["Authorization: Bearer {secret}", "X-API-Key: {other}"],
    ["Authorization"],
  ],
  [
    "a good key beside a bad one",
    ["Authorization: Bearer nonsense", "X-API-Key: {secret}"],
    ["Authorization"],
  ],
  [
    "an operator key beside an account's",
    ["Authorization: Bearer {operator}", "X-API-Key: {secret}"],
    ["Authorization"],
  ],
  [
    "a good key beside Basic authentication",
    ["Authorization: Basic eDp5", "X-API-Key: {secret}"],
    ["Authorization"],
  ],
])("%s is refused as api_key_invalid, naming the header", async (_, lines, fields) => {
  const answers = await askBoth(lines.map(filled));
  expectEnvelope(answers.rest, "api_key_invalid", fields);
  expect(at(answers.graphql.body, "data", "viewer", "error")).toBe("api_key_invalid");
  expect(namedIn(at(answers.graphql.body, "data", "viewer"))).toEqual(fields);
});

test.each<[string, string]>([
  ["nonsense", "nonsense"],
  ["an operator key in upper case", "{OPERATOR}"],
  ["an operator key with one character more", "{operator}x"],
  ["a key id", "key_00000000000000000000000000"],
  ["a key of another shape", "ghp_0123456789abcdefghijklmnopqrstuvwxyz"],
  ["4000 characters", "x".repeat(4_000)],
  ["characters outside ASCII", "lk_\u00e9\u00e9"],
])("%s as a key is api_key_invalid", async (_, value) => {
  const answers = await askBoth([`Authorization: Bearer ${filled(value)}`]);
  expectEnvelope(answers.rest, "api_key_invalid", []);
  expect(at(answers.graphql.body, "data", "viewer", "error")).toBe("api_key_invalid");
});

describe.each([
  "api_key",
  "apikey",
  "apiKey",
  "api-key",
  "x-api-key",
  "access_token",
  "authorization",
  "page",
  "unrelated[]",
])("a key in the query string as %s", (name) => {
  test("is refused even beside a good header, and neither it nor the query reaches the log", async () => {
    const query = `?${encodeURIComponent(name)}=${secret}&marker=do-not-log`;
    const answers = await askBoth([`Authorization: Bearer ${secret}`], query);
    expectEnvelope(answers.rest, "api_key_invalid", [name]);
    expect(at(answers.graphql.body, "data", "viewer", "error")).toBe("api_key_invalid");
    expect(`${answers.rest.text}${answers.graphql.text}`).not.toContain(secret);
    const log = server.log.join("");
    expect(log).not.toContain(secret);
    expect(log).not.toContain("do-not-log");
    expect(log).toContain('"path":"/v1/keys/me"');
  });
});

test("a key that is itself the name of a parameter is refused, and not repeated", async () => {
  const answers = await askBoth([`Authorization: Bearer ${secret}`], `?${secret}`);
  expectEnvelope(answers.rest, "api_key_invalid", ["query"]);
  expect(at(answers.graphql.body, "data", "viewer", "error")).toBe("api_key_invalid");
  expect(`${answers.rest.text}${answers.graphql.text}`).not.toContain(secret);
});

test("a key in the query string of a GraphQL GET is refused", async () => {
  const document = encodeURIComponent("{ viewer { __typename ... on ApiError { error } } }");
  const answer = await sendRequest(server.url, `GET /graphql?query=${document}&key=${secret}`, [
    "Apollo-Require-Preflight: true",
    `Authorization: Bearer ${secret}`,
  ]);
  expect(at(answer.body, "data", "viewer", "error")).toBe("api_key_invalid");
});

test("a key in the path is not logged", async () => {
  expectEnvelope(await rest(server.url, "GET", `/v1/keys/${secret}`, withKey(secret)), "key_not_found", []);
  expectEnvelope(await rest(server.url, "GET", `/v2/${secret}/x`, {}), "route_not_found", []);
  expect(server.log.join("")).not.toContain(secret);
});

test("a connection does not keep the caller of an earlier request", async () => {
  const good = await graphqlText(server.url, withKey(secret), "{ viewer { __typename } }");
  const none = await graphqlText(server.url, {}, "{ viewer { __typename } }");
  expect(at(good.body, "data", "viewer", "__typename")).toBe("Viewer");
  expect(at(none.body, "data", "viewer", "__typename")).toBe("ApiKeyMissingError");
});
