import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asOperator, http, rest, type Answer } from "../../support/client.js";
import { expectRequestError, textAt } from "../../support/envelope.js";
import { heldBytes } from "../../support/held-bytes.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { operation, sha256, writeManifest } from "../../support/manifest-file.js";

const kind = "query Kind { viewer { ... on Viewer { kind } ... on ApiError { error } } }";
const named = "query Named($id: ID!) { apiKey(id: $id) { __typename } }";
const rename = "mutation Rename($input: UpdateAccountInput!) { updateAccount(input: $input) { __typename } }";
const unlisted = "query Unlisted { viewer { __typename } }";
const operations = [
  operation("Kind", kind),
  operation("Named", named, "query", "named-by-the-client"),
  operation("Rename", rename, "mutation"),
];

let allowing: TestServer;
let strict: TestServer;

beforeAll(async () => {
  const PERSISTED_OPERATIONS_MANIFEST = await writeManifest(operations);
  allowing = await startTestServer({ PERSISTED_OPERATIONS: "allow", PERSISTED_OPERATIONS_MANIFEST });
  strict = await startTestServer({ PERSISTED_OPERATIONS: "only", PERSISTED_OPERATIONS_MANIFEST });
});
afterAll(async () => {
  await allowing.stop();
  await strict.stop();
});

const persisted = (id: string) => ({ persistedQuery: { version: 1, sha256Hash: id } });
const post = ({ url }: TestServer, body: unknown) => rest(url, "POST", "/graphql", asOperator, body);
const get = ({ url }: TestServer, parameters: Record<string, unknown>) => {
  const texts = Object.entries(parameters).map(([name, value]): [string, string] => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return http(`${url}/graphql?${new URLSearchParams(texts).toString()}`, {
    headers: { ...asOperator, "Apollo-Require-Preflight": "true" },
  });
};

function expectKind(answer: Answer): void {
  expect(answer.body, answer.text).toEqual({ data: { viewer: { kind: "OPERATOR" } } });
}

function expectNotAllowed(answer: Answer): void {
  expectRequestError(answer, "operation_not_allowed");
  expect(answer.status).toBe(403);
  expect(textAt(answer.body, "errors", 0, "extensions", "code")).toBe("OPERATION_NOT_ALLOWED");
  expect(textAt(answer.body, "errors", 0, "message")).toContain("runs only GraphQL operations that it knows");
  expect(answer.body).not.toHaveProperty("data");
}

describe.each([
  ["allow", () => allowing],
  ["only", () => strict],
])("with PERSISTED_OPERATIONS=%s an operation of the manifest", (_, server) => {
  test("is run by its id, over POST and GET", async () => {
    for (let use = 0; use < 8; use += 1) {
      expectKind(await post(server(), { extensions: persisted(sha256(kind)) }));
      expectKind(await get(server(), { extensions: persisted(sha256(kind)) }));
    }
  });

  test("is run by any id that the manifest gives it, with variables and its name", async () => {
    const body = {
      operationName: "Named",
      variables: { id: "key_x" },
      extensions: persisted("named-by-the-client"),
    };
    for (const answer of [await post(server(), body), await get(server(), body)]) {
      expect(answer.body, answer.text).toMatchObject({ data: { apiKey: {} } });
    }
  });

  test("is run by its exact text", async () => {
    expectKind(await post(server(), { query: kind }));
    expectKind(await get(server(), { query: kind }));
    expectKind(await post(server(), { query: kind, extensions: persisted(sha256(kind)) }));
  });

  test("is compiled when it is used often, by its id too", async () => {
    const body = { extensions: { ...persisted(sha256(kind)), clientLibrary: { name: "@apollo/client" } } };
    for (let use = 0; use < 6; use += 1) expectKind(await post(server(), body));
    const before = server().compiledAnswers();
    expectKind(await post(server(), body));
    expect(server().compiledAnswers()).toBe(before + 1);
  });

  test("that is a mutation runs over POST and not over GET", async () => {
    const body = { variables: { input: { id: "acc_x", name: "x" } }, extensions: persisted(sha256(rename)) };
    const answer = await post(server(), body);
    expect(textAt(answer.body, "data", "updateAccount", "__typename")).toBe("AccountNotFoundError");
    expect((await get(server(), body)).status).toBe(405);
  });

  test("by its id over GET is refused to another site's page", async () => {
    const extensions = JSON.stringify(persisted(sha256(kind)));
    const answer = await http(`${server().url}/graphql?${new URLSearchParams({ extensions }).toString()}`);
    expect(answer.status).toBe(400);
    expectRequestError(answer, "invalid_request_body");
  });
});

describe("with PERSISTED_OPERATIONS=only", () => {
  test("a subscription that is not in the manifest is not begun", async () => {
    const answer = await http(`${strict.url}/graphql`, {
      method: "POST",
      headers: { ...asOperator, "Content-Type": "application/json", Accept: "text/event-stream" },
      body: JSON.stringify({ query: "subscription { apiKeyEvents { __typename } }" }),
    });
    expect(answer.text).toContain('"error":"operation_not_allowed"');
  });

  test.each<[string, Record<string, unknown>]>([
    ["another text", { query: unlisted }],
    ["a listed text with one more blank", { query: `${kind} ` }],
    ["introspection", { query: "{ __schema { queryType { name } } }" }],
    ["two operations, one of them listed", { query: `${kind} ${unlisted}`, operationName: "Kind" }],
    ["an invalid text", { query: "{ nothing }" }],
    ["an id that is not listed", { extensions: persisted(sha256(unlisted)) }],
    ["an id of an object's own", { extensions: persisted("__proto__") }],
    ["a text with its own id", { query: unlisted, extensions: persisted(sha256(unlisted)) }],
  ])("%s is not run, over POST or GET, however often it is sent", async (_, body) => {
    for (let use = 0; use < 7; use += 1) expectNotAllowed(await post(strict, body));
    expectNotAllowed(await get(strict, body));
  });

  test("a client cannot register an operation", async () => {
    await post(strict, { query: unlisted, extensions: persisted(sha256(unlisted)) });
    expectNotAllowed(await post(strict, { extensions: persisted(sha256(unlisted)) }));
  });

  test("a listed id with another text is refused", async () => {
    const answer = await post(strict, { query: unlisted, extensions: persisted(sha256(kind)) });
    expect(answer.status).toBe(400);
    expect(answer.body).not.toHaveProperty("data");
  });
});

describe("with PERSISTED_OPERATIONS=allow", () => {
  test("every other operation runs too", async () => {
    expect((await post(allowing, { query: unlisted })).body).toHaveProperty("data");
  });

  test("clients register operations by their hash (APQ), and then ask by it", async () => {
    const query = "query Registered { viewer { ... on Viewer { kind } } }";
    const unknown = await post(allowing, { extensions: persisted(sha256(query)) });
    expectRequestError(unknown, "invalid_request_body");
    expect(textAt(unknown.body, "errors", 0, "extensions", "code")).toBe("PERSISTED_QUERY_NOT_FOUND");
    expect(textAt(unknown.body, "errors", 0, "message")).toBe("PersistedQueryNotFound");
    expectKind(await post(allowing, { query, extensions: persisted(sha256(query)) }));
    expectKind(await post(allowing, { extensions: persisted(sha256(query)) }));
    expectKind(await get(allowing, { extensions: persisted(sha256(query)) }));
  });

  test("an operation past a limit, or under a false hash, is not registered", async () => {
    const query = `{ ${"__typename ".repeat(11)} }`;
    expectRequestError(
      await post(allowing, { query, extensions: persisted(sha256(query)) }),
      "operation_too_complex",
    );
    const answer = await post(allowing, { query: unlisted, extensions: persisted(sha256(query)) });
    expect(textAt(answer.body, "errors", 0, "message")).toBe("provided sha does not match query");
    const unknown = await post(allowing, { extensions: persisted(sha256(query)) });
    expect(textAt(unknown.body, "errors", 0, "message")).toBe("PersistedQueryNotFound");
  });

  test("registered operations hold 4 MiB, and the oldest go first", async () => {
    const write = (index: number) => `query Large${index} { __typename } # ${"x".repeat(95_000)}`;
    const register = async (index: number) => {
      const query = write(index);
      const answer = await post(allowing, { query, extensions: persisted(sha256(query)) });
      expect(answer.body, answer.text).toHaveProperty("data");
    };
    await register(0);
    const before = await heldBytes();
    for (let index = 1; index <= 150; index += 1) await register(index);
    // Unbounded they were 28 MB.
    expect((await heldBytes()) - before).toBeLessThan(12_000_000);
    const ask = (index: number) => post(allowing, { extensions: persisted(sha256(write(index))) });
    expect((await ask(150)).body).toHaveProperty("data");
    expect(textAt((await ask(0)).body, "errors", 0, "message")).toBe("PersistedQueryNotFound");
  });

  test("is not registered for a caller who is not recognised", async () => {
    const query = "query Anonymous { viewer { __typename } }";
    const ask = (body: unknown) => rest(allowing.url, "POST", "/graphql", {}, body);
    const registered = await ask({ query, extensions: persisted(sha256(query)) });
    expect(textAt(registered.body, "data", "viewer", "__typename")).toBe("ApiKeyMissingError");
    const unknown = await ask({ extensions: persisted(sha256(query)) });
    expect(textAt(unknown.body, "errors", 0, "message")).toBe("PersistedQueryNotFound");
  });
});
