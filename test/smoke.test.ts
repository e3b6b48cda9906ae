import { afterAll, beforeAll, expect, test } from "vitest";
import { asOperator, graphql, operatorIn, rest, withKey } from "./support/client.js";
import { startTestServer, type TestServer } from "./support/test-server.js";
import * as gql from "./generated/graphql.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test("smoke", async () => {
  const acc = await graphql(server.url, asOperator, gql.CreateAccountDocument, { input: { name: "A" } });
  console.log(JSON.stringify(acc));
  if (acc.createAccount.__typename !== "CreateAccountSuccess") throw new Error();
  const id = acc.createAccount.account.id;
  const key = await graphql(server.url, operatorIn(id), gql.CreateApiKeyDocument, {
    input: { name: " x ", permissions: ["KEYS_MANAGE"] },
  });
  console.log(JSON.stringify(key));
  if (key.createApiKey.__typename !== "CreateApiKeySuccess") throw new Error();
  const s = key.createApiKey.secret;
  for (const [m, p, b] of [
    ["GET", "/v1/keys"],
    ["GET", "/v1/keys/me"],
    ["POST", "/v1/keys", { name: "b" }],
    ["GET", "/v1/keys/key_x"],
    ["GET", "/nope"],
    ["PUT", "/v1/keys"],
    ["GET", "/openapi.json"],
    ["POST", "/v1/keys", [1]],
    ["POST", "/v1/keys", { name: "x", foo: 1 }],
    ["GET", "/readyz"],
    ["GET", "/v1/keys?first=0&last=x"],
    ["DELETE", "/v1/keys/" + key.createApiKey.apiKey.id],
    ["GET", "/v1/keys/me"],
  ] as const) {
    const a = await rest(server.url, m, p, withKey(s), b);
    console.log(m, p, a.status, a.text.slice(0, 600));
  }
  console.log(
    JSON.stringify(
      await graphql(server.url, operatorIn(id), gql.ApiKeysDocument, {
        filter: { status: ["REVOKED", "ACTIVE"] },
      }),
    ),
  );
  console.log(JSON.stringify(await graphql(server.url, operatorIn(id), gql.NodeDocument, { id })));
  console.log(JSON.stringify(await graphql(server.url, operatorIn(id), gql.ViewerDocument, {})));
  console.log(server.log.join(""));
  expect(1).toBe(1);
});
