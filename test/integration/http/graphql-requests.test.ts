import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { graphqlText, http, rest, withKey, type RequestHeaders } from "../../support/client.js";
import { at, expectRequestError, listAt, textAt } from "../../support/envelope.js";
import { countStored, createAccount, createManageKey, type StoredCounts } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let secret: string;
let caller: RequestHeaders;
let before: StoredCounts;

beforeAll(async () => {
  server = await startTestServer();
  secret = (await createManageKey(server.url, await createAccount(server.url))).secret;
  caller = withKey(secret);
});
beforeEach(async () => {
  before = await countStored(server.databaseUrl);
});
afterEach(async () => {
  expect(await countStored(server.databaseUrl)).toEqual(before);
  expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});
afterAll(() => server.stop());

const create = 'mutation { createApiKey(input: { name: "x" }) { __typename } }';
const createNamed = "mutation ($name: String!) { createApiKey(input: { name: $name }) { __typename } }";

test.each<[string, string, unknown]>([
  ["a syntax error", "{ viewer { ", undefined],
  ["no text at all", " ", undefined],
  ["only a comment", "# nothing", undefined],
  ["only a fragment", "fragment F on ApiKey { id }", undefined],
  ["a field that does not exist", "{ nothing }", undefined],
  ["a field that a type does not have", "{ viewer { ... on Viewer { secret } } }", undefined],
  ["an argument that does not exist", '{ apiKey(secret: "x") { __typename } }', undefined],
  ["an argument that is missing", "{ apiKey { __typename } }", undefined],
  ["no selection where one is needed", "{ viewer }", undefined],
  ["a selection where there is none", "{ __typename { x } }", undefined],
  ["a type that does not exist", "{ viewer { ... on Nobody { id } } }", undefined],
  ["a value that is in no enum", "{ apiKeys(filter: { status: [GONE] }) { __typename } }", undefined],
  [
    "a moment that is none",
    '{ apiKeys(filter: { createdAt: { from: "today" } }) { __typename } }',
    undefined,
  ],
  ["a moment that is a number", "{ apiKeys(filter: { createdAt: { from: 5 } }) { __typename } }", undefined],
  ["a number that is too large", "{ apiKeys(first: 99999999999) { __typename } }", undefined],
  ["a fraction for a whole number", "{ apiKeys(first: 1.5) { __typename } }", undefined],
  ["a variable that is not given", createNamed, {}],
  ["a variable that is null", createNamed, { name: null }],
  ["a variable of the wrong type", createNamed, { name: 42 }],
  [
    "a variable with an unknown field",
    "mutation ($i: CreateApiKeyInput!) { createApiKey(input: $i) { __typename } }",
    { i: { name: "x", secret: "y" } },
  ],
  ["a variable that is not declared", "{ apiKey(id: $id) { __typename } }", { id: "x" }],
  ["variables that are no object", "{ __typename }", "x"],
  ["variables that are a list", "{ __typename }", [1]],
  ["two operations and no name", "query A { __typename } query B { __typename }", undefined],
  ["a directive that does not exist", "{ __typename @nope }", undefined],
  ["a fragment that contains itself", "{ ...F } fragment F on Query { ...F }", undefined],
])("%s is invalid_request_body in errors[], with the whole envelope", async (_, query, variables) => {
  const accept = { Accept: "application/graphql-response+json" };
  const answer = await graphqlText(server.url, { ...caller, ...accept }, query, variables);
  expect(answer.status).toBe(400);
  expectRequestError(answer, "invalid_request_body");
  expect(textAt(answer.body, "errors", 0, "extensions", "details", 0, "field")).toBe("query");
  expect(at(answer.body, "data")).toBeUndefined();
});

test.each<[string, unknown]>([
  ["no query", {}],
  ["a query that is null", { query: null }],
  ["a query that is a number", { query: 42 }],
  ["a query that is a list", { query: ["{ __typename }"] }],
  ["a name of no operation", { query: "query A { __typename }", operationName: "B" }],
  ["a name that is a number", { query: "{ __typename }", operationName: 5 }],
  ["extensions that are no object", { query: "{ __typename }", extensions: "x" }],
  [
    "a persisted query that is not known",
    { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } },
  ],
  ["a subscription, of which there are none", { query: "subscription { x }" }],
  ["a batch", [{ query: "{ __typename }" }, { query: "{ __typename }" }]],
])("a body with %s is refused in errors[], with the whole envelope", async (_, body) => {
  const answer = await rest(server.url, "POST", "/graphql", caller, body);
  expectRequestError(answer, "invalid_request_body");
  expect(answer.status).toBeLessThan(500);
});

describe("a request that another site could make a browser send", () => {
  test.each([
    ["text", "text/plain", JSON.stringify({ query: create })],
    ["a form", "application/x-www-form-urlencoded", `query=${encodeURIComponent(create)}`],
    [
      "a form in parts",
      "multipart/form-data; boundary=x",
      `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${create}\r\n--x--`,
    ],
  ])("as a POST of %s is refused, and creates nothing", async (_, type, body) => {
    const answer = await http(`${server.url}/graphql`, {
      method: "POST",
      headers: { ...caller, "Content-Type": type },
      body,
    });
    expectRequestError(answer, "unsupported_media_type");
  });

  test("as a plain GET is refused", async () => {
    const answer = await http(`${server.url}/graphql?query=${encodeURIComponent("{ __typename }")}`, {
      headers: caller,
    });
    expect(answer.status).toBe(400);
    expectRequestError(answer, "invalid_request_body");
    expect(textAt(answer.body, "errors", 0, "message")).toMatch(/CSRF|preflight/i);
  });

  test("gets no CORS header, so that a page of another site cannot read the answer", async () => {
    const answer = await http(`${server.url}/graphql`, {
      method: "POST",
      headers: { ...caller, "Content-Type": "application/json", Origin: "https://evil.example" },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("a GET that says it is no simple request", () => {
  const get = (parameters: Record<string, string>) =>
    http(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`, {
      headers: {
        ...caller,
        "Apollo-Require-Preflight": "true",
        Accept: "application/graphql-response+json",
      },
    });

  test("may ask a query", async () => {
    const answer = await get({ query: "{ viewer { __typename } }" });
    expect(answer.body).toEqual({ data: { viewer: { __typename: "Viewer" } } });
  });

  test("may not run a mutation, and nothing is created", async () => {
    const answer = await get({ query: create });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("POST");
    expectRequestError(answer, "invalid_request_body");
  });

  test.each<[string, Record<string, string>]>([
    ["no query", {}],
    ["an empty query", { query: "" }],
    ["a syntax error", { query: "{" }],
    ["variables that are no JSON", { query: "{ __typename }", variables: "{" }],
    ["variables that are a list", { query: "{ __typename }", variables: "[1]" }],
    ["extensions that are no JSON", { query: "{ __typename }", extensions: "nope" }],
  ])("with %s is refused in errors[], with the whole envelope", async (_, parameters) => {
    const answer = await get(parameters);
    expect(answer.status).toBe(400);
    expectRequestError(answer, "invalid_request_body");
  });

  test("with the query given twice is refused", async () => {
    const answer = await http(`${server.url}/graphql?query={__typename}&query={__typename}`, {
      headers: { ...caller, "Apollo-Require-Preflight": "true" },
    });
    expectRequestError(answer, "invalid_request_body");
  });
});

describe("a secret where it does not belong", () => {
  test.each<[string, string, (value: string) => unknown]>([
    [
      "a variable of the wrong type",
      "query ($first: Int) { apiKeys(first: $first) { __typename } }",
      (value) => ({ first: value }),
    ],
    [
      "an object where a text belongs",
      "query ($id: ID!) { apiKey(id: $id) { __typename } }",
      (value) => ({ id: { secret: value } }),
    ],
    [
      "a moment",
      "query ($f: ApiKeyFilter) { apiKeys(filter: $f) { __typename } }",
      (value) => ({ f: { createdAt: { from: value } } }),
    ],
    [
      "a value of an enum",
      "query ($f: ApiKeyFilter) { apiKeys(filter: $f) { __typename } }",
      (value) => ({ f: { status: [value] } }),
    ],
    [
      "the name of a field",
      "query ($f: ApiKeyFilter) { apiKeys(filter: $f) { __typename } }",
      (value) => ({ f: { [value]: 1 } }),
    ],
  ])("as %s is not repeated in the answer or in the log", async (_, query, variables) => {
    const answer = await graphqlText(server.url, caller, query, variables(secret));
    expectRequestError(answer, "invalid_request_body");
    expect(answer.text).not.toContain(secret);
    expect(answer.text).toContain("[redacted]");
    expect(server.log.join("")).not.toContain(secret);
  });

  test("in the document is not repeated in the answer or in the log", async () => {
    for (const query of [
      `{ ${secret} }`,
      `{ viewer(key: "${secret}") { __typename } }`,
      `{ viewer { "${secret}"`,
    ]) {
      const answer = await graphqlText(server.url, caller, query);
      expectRequestError(answer, "invalid_request_body");
      expect(answer.text).not.toContain(secret);
    }
    expect(server.log.join("")).not.toContain(secret);
  });

  test("as the name of the operation is not repeated", async () => {
    const answer = await rest(server.url, "POST", "/graphql", caller, {
      query: "query A { __typename } query B { __typename }",
      operationName: secret,
    });
    expectRequestError(answer, "invalid_request_body");
    expect(answer.text).not.toContain(secret);
  });
});

test("in a server that does not explain its schema, a mistyped field is not corrected", async () => {
  const quiet = await startTestServer({ INTROSPECTION: "false" });
  try {
    const mistyped = await graphqlText(quiet.url, {}, "{ apiKeyz { __typename } }");
    expectRequestError(mistyped, "invalid_request_body");
    expect(mistyped.text).not.toContain("Did you mean");
    expectRequestError(
      await graphqlText(quiet.url, {}, "{ __schema { types { name } } }"),
      "invalid_request_body",
    );
    expect((await http(`${quiet.url}/graphql`, { headers: { Accept: "text/html" } })).text).not.toContain(
      "sandbox",
    );
  } finally {
    await quiet.stop();
  }
});

test("several errors of one document all carry the envelope of the same request", async () => {
  const answer = await graphqlText(server.url, caller, "{ nothing nobody never }");
  expectRequestError(answer, "invalid_request_body");
  expect(listAt(answer.body, "errors")).toHaveLength(3);
});
