import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiKeysDocument, UpdateAccountDocument, UpdateApiKeyDocument } from "../../generated/graphql.js";
import { asOperator, graphql, graphqlText, http, operatorIn, rest, withKey } from "../../support/client.js";
import { at, expectEnvelope, listAt, textAt } from "../../support/envelope.js";
import { createAccount, createKey, expectMember } from "../../support/fixtures.js";
import { updateAccount, updateKey } from "../../support/replicas.js";
import { invite } from "../../support/sign-in.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let member: string;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url, 100);
  member = await invite(server.url, account, "ada@example.com", "DEVELOPER");
});
afterAll(() => server.stop());

function nested(levels: number): unknown {
  return levels === 1 ? {} : { a: nested(levels - 1) };
}

const good: [string, Record<string, unknown>][] = [
  ["a description", { description: "é".repeat(500) }],
  ["metadata", { metadata: { plan: "gold", seats: [1, 2.5, null, true], "": "\0 \ud800" } }],
  ["metadata of 4096 bytes", { metadata: { a: "x".repeat(4_088) } }],
  ["metadata of ten levels", { metadata: nested(10) }],
  ["an external owner", { external_owner_id: "user 42/é" }],
  ["tags, each once", { tags: ["ci", "team:search", "v1.2_3-4"] }],
];

const camel: Record<string, string> = { owner_id: "ownerId", external_owner_id: "externalOwnerId" };
const toInput = (body: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(body).map(([name, value]) => [camel[name] ?? name, value]));

const shownFields = "ownerId externalOwnerId description metadata tags version";
const createText = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  ... on CreateApiKeySuccess { apiKey { id ${shownFields} } } ... on ApiError { error details { field } } } }`;

test.each(good)(
  "%s is set at creation and later, and taken away by null, on GraphQL and REST",
  async (_name, body) => {
    const headers = operatorIn(account);
    const made = await rest(server.url, "POST", "/v1/keys", headers, { name: "new", ...body });
    expect(at(made.body, "data"), made.text).toMatchObject(body);
    const text = await graphqlText(server.url, headers, createText, {
      input: { name: "new", ...toInput(body) },
    });
    const apiKey = at(text.body, "data", "createApiKey", "apiKey");
    expect(apiKey, text.text).toMatchObject(toInput(body));
    const id = textAt(made.body, "data", "id");
    const empty = Object.fromEntries(Object.keys(body).map((name) => [name, null]));
    const cleared = await rest(server.url, "PATCH", `/v1/keys/${id}`, headers, empty);
    expect(at(cleared.body, "data")).toMatchObject("tags" in body ? { tags: [] } : empty);
    const input = { id, ...toInput(body) };
    const { updateApiKey } = await graphql(server.url, headers, UpdateApiKeyDocument, { input });
    expect(expectMember(updateApiKey, "UpdateApiKeySuccess").apiKey).toMatchObject(toInput(body));
  },
);

const bad: [string, Record<string, unknown>, string][] = [
  ["a long description", { description: "x".repeat(501) }, "description"],
  ["a description with NUL", { description: "\0" }, "description"],
  ["metadata of 4097 bytes", { metadata: { a: "x".repeat(4_089) } }, "metadata"],
  ["a member who is none", { owner_id: "mem_01ARZ3NDEKTSV4RRFFQ69G5FAV" }, "owner_id"],
  ["a malformed member", { owner_id: "ada" }, "owner_id"],
  ["an empty external owner", { external_owner_id: "" }, "external_owner_id"],
  ["a long external owner", { external_owner_id: "x".repeat(201) }, "external_owner_id"],
  [
    "an external owner like a member",
    { external_owner_id: "mem_01ARZ3NDEKTSV4RRFFQ69G5FAV" },
    "external_owner_id",
  ],
  ["a tag with a blank", { tags: ["a b"] }, "tags"],
  ["an empty tag", { tags: [""] }, "tags"],
  ["a long tag", { tags: ["x".repeat(51)] }, "tags"],
  ["too many tags", { tags: Array.from({ length: 21 }, (_, index) => `t${String(index)}`) }, "tags"],
];

test.each(bad)(
  "%s is refused by name, at creation and later, on GraphQL and REST",
  async (_name, body, field) => {
    const headers = operatorIn(account);
    expectEnvelope(
      await rest(server.url, "POST", "/v1/keys", headers, { name: "new", ...body }),
      "validation_error",
      [field],
    );
    const { id } = await createKey(server.url, account);
    expectEnvelope(await rest(server.url, "PATCH", `/v1/keys/${id}`, headers, body), "validation_error", [
      field,
    ]);
    const text = await graphqlText(server.url, headers, createText, {
      input: { name: "new", ...toInput(body) },
    });
    expect(at(text.body, "data", "createApiKey"), text.text).toMatchObject({
      error: "validation_error",
      details: [{ field: camel[field] ?? field }],
    });
  },
);

describe("metadata that is no JSON object", () => {
  test.each([
    ["[]"],
    ['"a"'],
    ["1"],
    ["true"],
    ['{"__proto__": {}}'],
    ['{"a": [{"__proto__": 1}]}'],
    [JSON.stringify(nested(11))],
  ])("%s is refused on REST, and by GraphQL as a variable and in the document", async (json) => {
    const headers = operatorIn(account);
    const refused = await http(`${server.url}/v1/keys`, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: `{"name": "new", "metadata": ${json}}`,
    });
    expectEnvelope(refused, "validation_error", ["metadata"]);
    const variables = `{"input": {"name": "new", "metadata": ${json}}}`;
    const asVariable = await http(`${server.url}/graphql`, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: `{"query": ${JSON.stringify(createText)}, "variables": ${variables}}`,
    });
    expect(at(asVariable.body, "errors", 0), asVariable.text).toBeDefined();
    const literal = json.replace(/"(\w+)":/g, "$1:");
    const document = `mutation { createApiKey(input: {name: "new", metadata: ${literal}}) { __typename } }`;
    const inDocument = await graphqlText(server.url, headers, document);
    expect(at(inDocument.body, "errors", 0), inDocument.text).toBeDefined();
  });
});

test("a key has one owner: a member takes the place of an external one, and the other way round", async () => {
  const headers = operatorIn(account);
  const key = await createKey(server.url, account, { ownerId: member });
  const owners = async (body: Record<string, unknown>) => {
    const { body: shown } = await rest(server.url, "PATCH", `/v1/keys/${key.id}`, headers, body);
    return [at(shown, "data", "owner_id"), at(shown, "data", "external_owner_id")];
  };
  expect(key.record).toMatchObject({ ownerId: member, externalOwnerId: null });
  expect(await owners({ external_owner_id: "u-1" })).toEqual([null, "u-1"]);
  expect(await owners({ description: "same" })).toEqual([null, "u-1"]);
  expect(await owners({ owner_id: member })).toEqual([member, null]);
  expect(await owners({ owner_id: null })).toEqual([null, null]);
  const both = { name: "new", owner_id: member, external_owner_id: "u-1" };
  expectEnvelope(await rest(server.url, "POST", "/v1/keys", headers, both), "validation_error", [
    "external_owner_id",
  ]);
  const elsewhere = await createAccount(server.url);
  const foreign = { name: "new", owner_id: member };
  expectEnvelope(
    await rest(server.url, "POST", "/v1/keys", operatorIn(elsewhere), foreign),
    "validation_error",
    ["owner_id"],
  );
});

test("a list is filtered by owner and by tags", async () => {
  const own = await createAccount(server.url, 20);
  const ada = await invite(server.url, own, "ada@example.com", "OWNER");
  const first = await createKey(server.url, own, { ownerId: ada, tags: ["ci", "search"] });
  const second = await createKey(server.url, own, { externalOwnerId: "u-1", tags: ["ci"] });
  const listed = async (filter: Record<string, unknown>, query: string) => {
    const { apiKeys } = await graphql(server.url, operatorIn(own), ApiKeysDocument, { filter });
    const ids = expectMember(apiKeys, "ApiKeyConnection").edges.map(({ node }) => node.id);
    const overRest = await rest(server.url, "GET", `/v1/keys?${query}`, operatorIn(own));
    expect(listAt(overRest.body, "data").map((key) => at(key, "id"))).toEqual(ids);
    return ids;
  };
  expect(await listed({ ownerId: ada }, `owner_id=${ada}`)).toEqual([first.id]);
  expect(await listed({ externalOwnerId: "u-1" }, "external_owner_id=u-1")).toEqual([second.id]);
  expect(await listed({ externalOwnerId: "u-2" }, "external_owner_id=u-2")).toEqual([]);
  expect(await listed({ tags: ["ci"] }, "tags=ci")).toEqual([second.id, first.id]);
  expect(await listed({ tags: ["ci", "search"] }, "tags=ci,search")).toEqual([first.id]);
});

test("a verdict and a proxy are told whose key it is and what its account is elsewhere", async () => {
  const id = await createAccount(server.url);
  const input = { id, externalId: "customer 42/é", metadata: { tier: 1 } };
  const { updateAccount } = await graphql(server.url, asOperator, UpdateAccountDocument, { input });
  expectMember(updateAccount, "UpdateAccountSuccess");
  const { secret } = await createKey(server.url, id, {
    scopes: ["reports:read", "invoices:*"],
    metadata: { team: "search" },
    externalOwnerId: "user 7/é",
  });
  const verdict = await rest(server.url, "POST", "/v1/keys/verify", asOperator, { key: secret });
  expect(at(verdict.body, "data")).toMatchObject({
    api_key: {
      metadata: { team: "search" },
      scopes: ["reports:read", "invoices:*"],
      external_owner_id: "user 7/é",
      environment: "live",
    },
    account: { id, external_id: "customer 42/é", metadata: { tier: 1 } },
  });
  const document = `mutation ($key: String!) { verifyApiKey(input: {key: $key}) { ... on ApiKeyVerification {
    apiKey { metadata scopes externalOwnerId environment } account { externalId metadata } } } }`;
  const shown = await graphqlText(server.url, asOperator, document, { key: secret });
  expect(at(shown.body, "data", "verifyApiKey"), shown.text).toEqual({
    apiKey: {
      metadata: { team: "search" },
      scopes: ["reports:read", "invoices:*"],
      externalOwnerId: "user 7/é",
      environment: "live",
    },
    account: { externalId: "customer 42/é", metadata: { tier: 1 } },
  });
  const { headers } = await http(`${server.url}/v1/authorize`, { headers: withKey(secret) });
  const told = ["x-account-external-id", "x-key-owner"].map((name) =>
    decodeURIComponent(headers.get(name) ?? ""),
  );
  expect(told).toEqual(["customer 42/é", "user 7/é"]);
  expect(headers.get("x-key-scopes")).toBe("reports:read invoices:*");
  const bare = await createKey(server.url, account);
  const empty = await http(`${server.url}/v1/authorize`, { headers: withKey(bare.secret) });
  for (const name of ["x-account-external-id", "x-key-owner", "x-key-scopes"])
    expect(empty.headers.get(name)).toBe("");
});

test("forward-auth tells a gateway what was changed with the next check", async () => {
  const id = await createAccount(server.url);
  const key = await createKey(server.url, id, {
    name: "before",
    scopes: ["a:read"],
    externalOwnerId: "owner 1",
  });
  const names = ["x-key-name", "x-key-scopes", "x-key-owner", "x-account-external-id"];
  const told = async () => {
    const { headers } = await http(`${server.url}/v1/authorize`, { headers: withKey(key.secret) });
    return names.map((name) => decodeURIComponent(headers.get(name) ?? ""));
  };
  expect(await told()).toEqual(["before", "a:read", "owner 1", ""]);
  await updateKey(server.url, id, key.id, {
    name: "after",
    scopes: ["b:read"],
    external_owner_id: "owner 2",
  });
  expect(await told()).toEqual(["after", "b:read", "owner 2", ""]);
  await updateAccount(server.url, { id, externalId: "customer 9" });
  expect(await told()).toEqual(["after", "b:read", "owner 2", "customer 9"]);
});

test("of two changes made from the same reading one is refused, says the current version, and changes nothing", async () => {
  const headers = operatorIn(account);
  const key = await createKey(server.url, account);
  const path = `/v1/keys/${key.id}`;
  expect(key.record.version).toBe(1);
  const answers = await Promise.all(
    ["first", "second"].map((description) =>
      rest(server.url, "PATCH", path, headers, { description, version: 1 }),
    ),
  );
  const [won] = answers.filter(({ status }) => status === 200);
  const [lost] = answers.filter(({ status }) => status === 409);
  if (won === undefined || lost === undefined) throw new Error("One must win, and one must lose");
  expectEnvelope(lost, "version_conflict", ["version"]);
  expect(at(listAt(lost.body, "details")[0], "message")).toBe("The key has version 2 now.");
  const current = await rest(server.url, "GET", path, headers);
  expect(at(current.body, "data")).toEqual(at(won.body, "data"));
  expect(at(current.body, "data", "version")).toBe(2);
  const unconditional = await rest(server.url, "PATCH", path, headers, { description: "third" });
  expect(at(unconditional.body, "data", "version")).toBe(3);
  const input = { id: key.id, name: "new", version: 2 };
  const { updateApiKey } = await graphql(server.url, headers, UpdateApiKeyDocument, { input });
  expect(updateApiKey).toMatchObject({ error: "version_conflict", details: [{ field: "version" }] });
});

test("a version of a key that is not there says nothing about it", async () => {
  const elsewhere = await createAccount(server.url);
  const { id } = await createKey(server.url, account);
  const body = { name: "new", version: 7 };
  expectEnvelope(
    await rest(server.url, "PATCH", `/v1/keys/${id}`, operatorIn(elsewhere), body),
    "key_not_found",
  );
});
