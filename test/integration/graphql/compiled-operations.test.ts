import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { http, operatorIn, withKey, type RequestHeaders } from "../../support/client.js";
import { at, listAt, textAt } from "../../support/envelope.js";
import {
  createAccount,
  createKey,
  createManageKey,
  revokeKey,
  type CreatedKey,
} from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import {
  answerCompiled,
  expectSameAnswer,
  send,
  startServerPair,
  warm,
  type ServerPair,
} from "./compiled-pair.js";

let servers: ServerPair;
let account: string;
let manager: CreatedKey;

beforeAll(async () => {
  servers = await startServerPair({ DATABASE_TIMEOUT_MS: "1500" });
  account = await createAccount(servers.whole.url, 1_000);
  manager = await createManageKey(servers.whole.url, account);
});
afterAll(() => servers.stop());

const me = {
  query: "query Me { viewer { ... on Viewer { apiKey { id name } } ... on ApiError { error } } }",
};

async function expectSame(headers: RequestHeaders, body: unknown, note = ""): Promise<void> {
  const [one, other] = [
    await send(servers.compiling, headers, body),
    await send(servers.whole, headers, body),
  ];
  expectSameAnswer(one, other, note);
}

test("an operation is compiled once it has been used a few times, and then answers by itself", async () => {
  const body = { query: "query Few { viewer { __typename } }" };
  const headers = withKey(manager.secret);
  const before = servers.compiling.compiledAnswers();
  await warm(servers.compiling, headers, body);
  expect(servers.compiling.compiledAnswers()).toBe(before);
  for (const caller of [headers, {}]) {
    expectSameAnswer(
      await answerCompiled(servers.compiling, caller, body),
      await send(servers.whole, caller, body),
    );
  }
});

test("an operation is not compiled for callers who are not recognised", async () => {
  const before = servers.compiling.compiledAnswers();
  const body = { query: "query Nobody { viewer { __typename } }" };
  const nobody = "lk_".padEnd(52, "0");
  for (const headers of [{}, withKey(nobody)]) {
    for (let round = 0; round < 3; round += 1) await warm(servers.compiling, headers, body);
  }
  const plain = { query: "query Plain { __typename }" };
  for (let round = 0; round < 3; round += 1) await warm(servers.compiling, withKey(nobody), plain);
  expect(servers.compiling.compiledAnswers()).toBe(before);
});

test("COMPILED_OPERATIONS=off sends every operation the long way", async () => {
  await warm(servers.whole, {}, me);
  await warm(servers.whole, {}, me);
  expect(servers.whole.compiledAnswers()).toBe(0);
});

test("a compiled operation refuses a key from the moment it is revoked", async () => {
  const key = await createKey(servers.whole.url, account);
  await warm(servers.compiling, withKey(key.secret), me);
  const good = await answerCompiled(servers.compiling, withKey(key.secret), me);
  expect(textAt(good.body, "data", "viewer", "apiKey", "id")).toBe(key.id);
  await revokeKey(servers.compiling.url, account, key.id);
  const refused = await answerCompiled(servers.compiling, withKey(key.secret), me);
  expect(at(refused.body, "data", "viewer", "error")).toBe("api_key_revoked");
});

describe("an operation that comes again", () => {
  test("is answered to each caller as theirs", async () => {
    const keys = await Promise.all([1, 2, 3].map(() => createKey(servers.whole.url, account)));
    await warm(servers.compiling, withKey(manager.secret), me);
    for (const { id, secret } of [...keys, ...keys]) {
      const { body } = await answerCompiled(servers.compiling, withKey(secret), me);
      expect(textAt(body, "data", "viewer", "apiKey", "id")).toBe(id);
    }
    const nobody = await answerCompiled(servers.compiling, {}, me);
    expect(at(nobody.body, "data", "viewer", "error")).toBe("api_key_missing");
  });

  test("is answered by its own variables", async () => {
    const query =
      "query ($id: ID!, $isNamed: Boolean!) { apiKey(id: $id) { ... on ApiKey { id name @include(if: $isNamed) } } }";
    const keys = await Promise.all([1, 2].map(() => createKey(servers.whole.url, account)));
    const bodies = keys.map(({ id }) => JSON.stringify({ query, variables: { id, isNamed: true } }));
    const headers = withKey(manager.secret);
    await warm(servers.compiling, headers, bodies[0]);
    for (const body of [...bodies, ...bodies, ...bodies.toReversed()]) {
      expectSameAnswer(
        await answerCompiled(servers.compiling, headers, body),
        await send(servers.whole, headers, body),
      );
      const unlike = body.replace("true}", "null}");
      expectSameAnswer(
        await send(servers.compiling, headers, unlike),
        await send(servers.whole, headers, unlike),
      );
    }
  });
});

describe("a flood of documents that come once", () => {
  test("is not compiled, and drives out no compiled operation", async () => {
    const headers = withKey(manager.secret);
    await warm(servers.compiling, headers, me);
    const before = servers.compiling.compiledAnswers();
    for (let batch = 0; batch < 40; batch += 1) {
      const numbers = Array.from({ length: 50 }, (_, index) => batch * 50 + index);
      const documents = numbers.map((number) => `{ viewer { __typename } } # ${number}`);
      await Promise.all(documents.map((query) => send(servers.compiling, headers, { query })));
    }
    expect(servers.compiling.compiledAnswers()).toBe(before);
    await answerCompiled(servers.compiling, headers, me);
  }, 240_000);
});

describe("what the long way decides, it decides still", () => {
  test("bytes that are not UTF-8, in an operation that is known", async () => {
    const body = { query: "query ($id: ID!) { apiKey(id: $id) { __typename } }", variables: { id: "key" } };
    await warm(servers.compiling, withKey(manager.secret), body);
    await answerCompiled(servers.compiling, {}, body);
    const bytes = Buffer.from(JSON.stringify(body).replace('"key"', '"\u00ff"'), "latin1");
    const ask = ({ url }: { readonly url: string }) =>
      http(`${url}/graphql`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: bytes,
      });
    const refused = await ask(servers.compiling);
    expect(refused.text).toContain("Must be UTF-8.");
    expectSameAnswer(refused, await ask(servers.whole));
  });

  const types = [
    "text/plain",
    "text/plain; application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/json; charset=utf-8",
    "Application/JSON",
    "application/json;x=text/plain",
    "application/jsonx",
    "application/graphql",
    "",
  ];
  test.each(types)("content type %j", async (type) => {
    await warm(servers.compiling, {}, me);
    await expectSame({ "Content-Type": type }, me);
    await expectSame({ "Content-Type": type, "Apollo-Require-Preflight": "1" }, me);
  });

  const accepts = [
    "*/*",
    "application/json",
    "application/graphql-response+json, application/json;q=0.9",
    "application/json;q=0.5, application/graphql-response+json",
    "text/html",
    "text/event-stream",
    "multipart/mixed; deferSpec=20220824, application/json",
    "image/png",
  ];
  test.each(accepts)("accept %j", async (accept) => {
    await warm(servers.compiling, withKey(manager.secret), me);
    for (let use = 0; use < 2; use += 1) await expectSame({ Accept: accept }, me);
  });

  const bodies: readonly unknown[] = [
    [me],
    [],
    {},
    "null",
    '"text"',
    { ...me, more: 1 },
    { ...me, id: "1" },
    { ...me, operationName: "" },
    { ...me, operationName: "Me" },
    { ...me, operationName: "You" },
    { ...me, operationName: null },
    { ...me, operationName: 1 },
    { ...me, variables: null },
    { ...me, variables: "{}" },
    { ...me, variables: [] },
    { ...me, variables: { unknown: 1 } },
    `{"query":${JSON.stringify(me.query)},"variables":{"__proto__":{"x":1}}}`,
    `{"query":${JSON.stringify(me.query)},"__proto__":{"x":1}}`,
    { ...me, extensions: {} },
    { ...me, extensions: null },
    { ...me, extensions: "x" },
    { ...me, extensions: { clientLibrary: { name: "x" } } },
    { ...me, extensions: { persistedQuery: { version: 1, sha256Hash: "ab" } } },
    { extensions: { persistedQuery: { version: 1, sha256Hash: "ab" } } },
    { ...me, query: { kind: "Document" } },
  ];
  test.each(bodies.map((body) => [JSON.stringify(body), body]))("body %s", async (_text, body) => {
    await warm(servers.compiling, {}, me);
    await expectSame(withKey(manager.secret), body);
  });

  test("GET, a key in the URL, and a body that is no JSON", async () => {
    await warm(servers.compiling, {}, me);
    const query = new URLSearchParams(me).toString();
    const init = { headers: { "Apollo-Require-Preflight": "1" } };
    const [one, other] = [servers.compiling, servers.whole].map(({ url }) => `${url}/graphql?${query}`);
    expectSameAnswer(await http(one ?? "", init), await http(other ?? "", init));
    await expectSame({}, "{");
    const post = {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(me),
    };
    const withSecret = ({ url }: { url: string }) => http(`${url}/graphql?api_key=${manager.secret}`, post);
    expectSameAnswer(await withSecret(servers.compiling), await withSecret(servers.whole));
  });

  const documents = [
    "{ __schema { queryType { name } } }",
    '{ __type(name: "ApiKey") { name } }',
    "{ __proto__: viewer { __typename } }",
    "{ constructor: viewer { __typename } }",
    "query Same { a: viewer { __typename } } query Same { b: viewer { __typename } }",
    'query ($id: ID = "key_x") { apiKey(id: $id) { __typename } }',
    'query ($from: DateTime = "2026-01-01T00:00:00Z") { apiKeys(filter: { createdAt: { from: $from } }) { ... on ApiKeyConnection { edges { node { name } } } } }',
    "query ($on: Boolean = true) { viewer { ... on Viewer { kind permissions @include(if: $on) kind } } }",
    "{ viewer { ... on Viewer { apiKey { name } apiKey { id name } } } ...A @skip(if: true) ...A } fragment A on Query { viewer { ... on Viewer { kind } } }",
    '{ node(id: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d0),x:(globalThis.broken=1") { id } }',
  ];
  test.each(documents)("document %s", async (query) => {
    const headers = withKey(manager.secret);
    await warm(servers.compiling, headers, { query });
    for (const variables of [undefined, { on: null }, { on: false }, { id: null }, { from: null }]) {
      for (let use = 0; use < 2; use += 1) await expectSame(headers, { query, variables });
    }
    expect("broken" in globalThis).toBe(false);
  });
});

describe("mutations", () => {
  const create = {
    query:
      "mutation Create($input: CreateApiKeyInput!) { createApiKey(input: $input) { ... on CreateApiKeySuccess { secret apiKey { id name status permissions expiresAt } } ... on ApiError { error message details { field message } } } }",
  };

  async function countNamed(name: string): Promise<number> {
    const { rows } = await onDatabase(servers.whole.databaseUrl, (client) =>
      client.query<{ count: number }>("SELECT count(*)::int FROM api_keys WHERE name = $1", [name]),
    );
    return rows[0]?.count ?? 0;
  }

  test("one of them is compiled, runs once, and answers the same", async () => {
    const good = { ...create, variables: { input: { name: " a key ", permissions: ["KEYS_MANAGE"] } } };
    await warm(servers.compiling, operatorIn(account), good);
    const before = await countNamed("a key");
    const answer = await answerCompiled(servers.compiling, operatorIn(account), good);
    expect(await countNamed("a key")).toBe(before + 1);
    expectSameAnswer(answer, await send(servers.whole, operatorIn(account), good));
    const inputs = [
      { name: "" },
      { name: "x".repeat(51) },
      { name: "x", expiresAt: "2020-01-01T00:00:00Z" },
      {},
      null,
    ];
    for (const input of inputs) await expectSame(operatorIn(account), { ...create, variables: { input } });
  });

  test("several run in their order, the later one seeing what the earlier one did", async () => {
    const query =
      "mutation Both($id: ID!) { first: revokeApiKey(input: { id: $id }) { __typename } second: revokeApiKey(input: { id: $id }) { __typename } }";
    for (let use = 0; use < 7; use += 1) {
      for (const server of [servers.compiling, servers.whole]) {
        const { id } = await createKey(servers.whole.url, account);
        const answer = await send(server, operatorIn(account), { query, variables: { id } });
        expect(answer.body["data"]).toEqual({
          first: { __typename: "RevokeApiKeySuccess" },
          second: { __typename: "KeyNotFoundError" },
        });
      }
    }
  });
});

describe("errors", () => {
  const queries = [
    "{ apiKeys { ... on ApiKeyConnection { edges { node { id account { name } } } } } }",
    `query ($id: ID!) { node(id: $id) { id ... on ApiKey { account { name } again: account { id } } } }`,
    "{ apiKeys { ... on ApiKeyConnection { edges { node { id ...A ...A b: account { name } } } } } } fragment A on ApiKey { a: account { name } }",
  ];
  const bodies = () => queries.map((query) => ({ query, variables: { id: manager.id } }));

  async function expectSameErrors(code: string): Promise<void> {
    for (const body of bodies()) {
      await expectSame(withKey(manager.secret), body, body.query);
      const { body: answer } = await send(servers.compiling, withKey(manager.secret), body);
      for (const error of listAt(answer, "errors")) expect(at(error, "extensions", "error")).toBe(code);
    }
  }

  beforeAll(async () => {
    for (const body of bodies()) await warm(servers.compiling, withKey(manager.secret), body);
  });

  test("a database out of reach while an answer is made is said alike", async () => {
    await onDatabase(servers.whole.databaseUrl, async (client) => {
      await client.query("BEGIN; LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE");
      const before = servers.compiling.compiledAnswers();
      await expectSameErrors("service_unavailable");
      expect(servers.compiling.compiledAnswers()).toBeGreaterThan(before);
      await client.query("ROLLBACK");
    });
  });

  test("a bug is hidden alike, and logged", async () => {
    await onDatabase(servers.whole.databaseUrl, (client) =>
      client.query("ALTER TABLE accounts RENAME TO gone"),
    );
    const before = servers.compiling.compiledAnswers();
    await expectSameErrors("internal_error");
    expect(servers.compiling.compiledAnswers()).toBeGreaterThan(before);
    expect(servers.compiling.log.filter((line) => line.includes("unexpected error")).length).toBeGreaterThan(
      0,
    );
  });
});
