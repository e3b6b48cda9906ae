import { Client, fetchExchange } from "@urql/core";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { createCache } from "../../../packages/react/src/client/cache.js";
import { KeyListDocument, ViewerDocument } from "../../../packages/react/src/generated/graphql.js";
import { createBrowserToken } from "../../support/browser-tokens.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  return () => server.stop();
});

test("the cache of the parts writes nothing into the console of a page that is built for development", async () => {
  const account = await createAccount(server.url);
  await createKey(server.url, account, { name: "listed", externalOwnerId: "customer-7" });
  const { token } = await createBrowserToken(server.url, account, {
    externalOwnerId: "customer-7",
    actions: ["KEYS_READ"],
  });
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  onTestFinished(() => warn.mockRestore());
  const client = new Client({
    url: `${server.url}/graphql`,
    preferGetMethod: false,
    fetchOptions: { headers: { Authorization: `Bearer ${token}` } },
    exchanges: [createCache(), fetchExchange],
  });
  const { data } = await client.query(ViewerDocument, {}).toPromise();
  expect(data?.viewer.__typename).toBe("Viewer");
  const keys = await client.query(KeyListDocument, { first: 5 }).toPromise();
  expect(keys.data?.apiKeys).toMatchObject({ __typename: "ApiKeyConnection", totalCount: 1 });
  expect(warn.mock.calls).toEqual([]);
});
