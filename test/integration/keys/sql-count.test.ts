import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AccountsDocument, ApiKeysDocument } from "../../generated/graphql.js";
import { asOperator, graphql, operatorIn, rest } from "../../support/client.js";
import { createAccount, createKey, expectMember, setMaxKeys } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url);
  await setMaxKeys(server.url, account, 100);
  for (let count = 0; count < 100; count += 10) {
    await Promise.all(Array.from({ length: 10 }, () => createKey(server.url, account)));
  }
});
afterAll(() => server.stop());

/** How many statements Prisma sends for this, and what came of it. */
async function counting<Value>(work: () => Promise<Value>): Promise<{ statements: number; value: Value }> {
  const before = server.statements.length;
  const value = await work();
  return { statements: server.statements.length - before, value };
}

describe("a page of keys with every field of the list", () => {
  const page = (variables: { first?: number; last?: number; after?: string }) =>
    counting(async () => {
      const { apiKeys } = await graphql(server.url, operatorIn(account), ApiKeysDocument, variables);
      return expectMember(apiKeys, "ApiKeyConnection");
    });

  test("costs for 100 keys as many statements as for 5", async () => {
    const five = await page({ first: 5 });
    const hundred = await page({ first: 100 });
    expect(five.value.edges).toHaveLength(5);
    expect(hundred.value.edges).toHaveLength(100);
    expect(hundred.value.totalCount).toBe(100);
    for (const { node } of hundred.value.edges) {
      expect(node.account).toMatchObject({ id: account, activeKeyCount: 100 });
    }
    expect(five.statements).toBeGreaterThan(0);
    expect(hundred.statements).toBe(five.statements);
  });

  test("is the account, the page, the count, the accounts of the keys, and their counts: five statements", async () => {
    expect((await page({ first: 100 })).statements).toBe(5);
    expect((await page({ last: 100 })).statements).toBe(5);
  });

  test("costs one statement more with a cursor", async () => {
    const { value } = await page({ first: 1 });
    const { statements } = await page({ first: 100, after: value.pageInfo.endCursor ?? "" });
    expect(statements).toBe(6);
  });

  test("over REST costs for 100 keys as many statements as for 5", async () => {
    const overRest = (first: number) =>
      counting(() => rest(server.url, "GET", `/v1/keys?first=${String(first)}`, operatorIn(account)));
    const five = await overRest(5);
    const hundred = await overRest(100);
    expect(hundred.value.body["data"]).toHaveLength(100);
    expect(five.statements).toBeGreaterThan(0);
    expect(hundred.statements).toBe(five.statements);
  });
});

test("a page of 60 accounts with their counts of keys costs as many statements as one of 5", async () => {
  for (let count = 0; count < 60; count += 10) {
    await Promise.all(Array.from({ length: 10 }, () => createAccount(server.url)));
  }
  const page = (first: number) =>
    counting(async () => {
      const { accounts } = await graphql(server.url, asOperator, AccountsDocument, { first });
      return expectMember(accounts, "AccountConnection");
    });
  const five = await page(5);
  const sixty = await page(60);
  expect(sixty.value.edges).toHaveLength(60);
  expect(new Set(sixty.value.edges.map(({ node }) => node.id)).size).toBe(60);
  expect(sixty.statements).toBe(five.statements);
});
