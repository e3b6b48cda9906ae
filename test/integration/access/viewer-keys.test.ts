import { afterAll, beforeAll, expect, test } from "vitest";
import { asOperator, graphqlText, operatorIn, withKey, type RequestHeaders } from "../../support/client.js";
import { at, expectRequestError } from "../../support/envelope.js";
import { createAccount, createKey, createManageKey, type CreatedKey } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let plain: CreatedKey;
let manager: CreatedKey;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url);
  plain = await createKey(server.url, account, { name: "plain" });
  manager = await createManageKey(server.url, account);
  await createKey(server.url, await createAccount(server.url), { name: "another account's" });
});
afterAll(() => server.stop());

const page = (list: string) =>
  `${list} { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } }`;

const ask = (caller: RequestHeaders, args: string) =>
  graphqlText(
    server.url,
    caller,
    `{ viewer { ... on Viewer { ${page(`apiKeys${args}`)} } } apiKeys${args} { ... on ApiKeyConnection { ...Page } } }
     fragment Page on ApiKeyConnection ${page("")}`,
  );

test.each(["", "(first: 1)", '(filter: {nameContains: "PLAIN"}, orderBy: {field: NAME, direction: ASC})'])(
  "viewer.apiKeys%s is the list that the root gives the same caller",
  async (args) => {
    for (const caller of [withKey(manager.secret), operatorIn(account)]) {
      const { body } = await ask(caller, args);
      expect(at(body, "errors")).toBeUndefined();
      expect(at(body, "data", "viewer", "apiKeys", "edges", 0, "node", "id")).toMatch(/^key_/);
      expect(at(body, "data", "viewer", "apiKeys")).toEqual(at(body, "data", "apiKeys"));
    }
  },
);

test("it is null for a key that may not list keys, and for an operator in no account", async () => {
  for (const caller of [withKey(plain.secret), asOperator]) {
    const { body } = await ask(caller, "");
    expect(body).toMatchObject({ data: { viewer: { apiKeys: null } } });
    expect(at(body, "errors")).toBeUndefined();
  }
});

test("a wrong argument is an error with the envelope, and leaves the rest of the viewer", async () => {
  const query = "{ viewer { ... on Viewer { kind apiKeys(first: 0) { totalCount } } } }";
  const answer = await graphqlText(server.url, withKey(manager.secret), query);
  expectRequestError(answer, "validation_error");
  expect(answer.body).toMatchObject({
    data: { viewer: { kind: "API_KEY", apiKeys: null } },
    errors: [{ path: ["viewer", "apiKeys"], extensions: { details: [{ field: "first" }] } }],
  });
});
