import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiKeysDocument, CreateApiKeyDocument, EnvironmentsDocument } from "../../generated/graphql.js";
import { asOperator, graphql, http, operatorIn, rest, withKey } from "../../support/client.js";
import { at, expectEnvelope, listAt } from "../../support/envelope.js";
import { createAccount, createKey, createOperator, expectMember } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;

beforeAll(async () => {
  server = await startTestServer({ ENVIRONMENTS: "live:acme_live,test:acme_test", KEY_PREFIX: "acme" });
  account = await createAccount(server.url, 50);
});
afterAll(() => server.stop());

const create = async (headers: Record<string, string>, environment?: string) =>
  (
    await graphql(server.url, headers, CreateApiKeyDocument, {
      input: { name: "new", ...(environment === undefined ? {} : { environment }) },
    })
  ).createApiKey;

test.each([
  [undefined, "live", "acme_live_"],
  ["live", "live", "acme_live_"],
  ["test", "test", "acme_test_"],
])("a key created in %s belongs to %s, and its secret begins with %s", async (named, environment, start) => {
  const { apiKey, secret } = expectMember(await create(operatorIn(account), named), "CreateApiKeySuccess");
  expect(apiKey.environment).toBe(environment);
  expect(`${apiKey.prefix}_`).toBe(start);
  expect(secret.startsWith(start)).toBe(true);
  const checked = await http(`${server.url}/v1/authorize?environment=${environment}`, {
    headers: withKey(secret),
  });
  expect(checked.headers.get("x-key-environment")).toBe(environment);
  const other = environment === "live" ? "test" : "live";
  const refused = await http(`${server.url}/v1/authorize?environment=${other}`, { headers: withKey(secret) });
  expectEnvelope(refused, "endpoint_restricted", ["environment"]);
});

test("nothing is created in an environment that is not configured, on GraphQL and on REST", async () => {
  expect(await create(operatorIn(account), "prod")).toMatchObject({
    error: "validation_error",
    details: [{ field: "environment", message: "Must be one of: live, test." }],
  });
  const body = { name: "new", environment: "" };
  expectEnvelope(await rest(server.url, "POST", "/v1/keys", operatorIn(account), body), "validation_error", [
    "environment",
  ]);
});

test("a key creates keys of its own environment, and no others", async () => {
  const manager = await createKey(server.url, account, { permissions: ["KEYS_MANAGE"], environment: "test" });
  const headers = withKey(manager.secret);
  expect(expectMember(await create(headers), "CreateApiKeySuccess").apiKey.environment).toBe("test");
  expect(await create(headers, "live")).toMatchObject({
    error: "endpoint_restricted",
    details: [{ field: "environment" }],
  });
});

test("a list is filtered by environment, also by one that is configured no more", async () => {
  const own = await createAccount(server.url);
  const live = await createKey(server.url, own);
  const test = await createKey(server.url, own, { environment: "test" });
  const old = await createKey(server.url, own);
  await onDatabase(server.databaseUrl, (client) =>
    client.query("UPDATE api_keys SET environment = 'old' WHERE id = $1", [old.id]),
  );
  const listed = async (environments: string[]) => {
    const filter = { environments };
    const { apiKeys } = await graphql(server.url, operatorIn(own), ApiKeysDocument, { filter });
    const ids = expectMember(apiKeys, "ApiKeyConnection").edges.map(({ node }) => node.id);
    const path = `/v1/keys?environments=${environments.join(",")}`;
    const overRest = await rest(server.url, "GET", path, operatorIn(own));
    expect(listAt(overRest.body, "data").map((key) => at(key, "id"))).toEqual(ids);
    return ids.toSorted();
  };
  expect(await listed(["live"])).toEqual([live.id]);
  expect(await listed(["test", "old"])).toEqual([test.id, old.id].toSorted());
  const bad = { filter: { environments: ["LIVE"] } };
  const { apiKeys } = await graphql(server.url, operatorIn(own), ApiKeysDocument, bad);
  expect(apiKeys).toMatchObject({ error: "validation_error", details: [{ field: "filter.environments" }] });
});

test("the environments are listed in their order; operators keep the prefix of KEY_PREFIX", async () => {
  const environments = [
    { name: "live", prefix: "acme_live" },
    { name: "test", prefix: "acme_test" },
  ];
  const { environments: shown } = await graphql(server.url, asOperator, EnvironmentsDocument, {});
  expect(shown).toMatchObject({ environments });
  const listed = await rest(server.url, "GET", "/v1/environments", asOperator);
  expect(at(listed.body, "data")).toEqual(environments);
  expect((await createOperator(server.url, ["KEYS_VERIFY"])).secret.startsWith("acme_op_")).toBe(true);
});
