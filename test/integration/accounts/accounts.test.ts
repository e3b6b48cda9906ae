import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  AccountDocument,
  AccountsDocument,
  ApiKeysDocument,
  CreateAccountDocument,
  NodeDocument,
  PlansDocument,
  UpdateAccountDocument,
  type AccountsQueryVariables,
  type CreateAccountInput,
  type UpdateAccountInput,
} from "../../generated/graphql.js";
import { asOperator, graphql, graphqlText, operatorIn, withKey } from "../../support/client.js";
import { at } from "../../support/envelope.js";
import {
  codeOf,
  countStored,
  createAccount,
  createKey,
  createManageKey,
  expectMember,
} from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function create(input: CreateAccountInput) {
  return (await graphql(server.url, asOperator, CreateAccountDocument, { input })).createAccount;
}

async function update(input: UpdateAccountInput) {
  return (await graphql(server.url, asOperator, UpdateAccountDocument, { input })).updateAccount;
}

async function read(id: string) {
  return expectMember((await graphql(server.url, asOperator, AccountDocument, { id })).account, "Account");
}

test("the plans are listed with their limits", async () => {
  const { plans } = await graphql(server.url, asOperator, PlansDocument, {});
  expect(expectMember(plans, "PlanList").plans).toEqual(
    expect.arrayContaining([
      { plan: "SANDBOX", burstPerMinute: 10, monthlyQuota: 500 },
      { plan: "UNLIMITED", burstPerMinute: null, monthlyQuota: null },
    ]),
  );
});

describe("a new account", () => {
  test("has its name trimmed, an id of its own, room for ten keys and none yet", async () => {
    const { account } = expectMember(await create({ name: "  Acme \t" }), "CreateAccountSuccess");
    expect(account).toMatchObject({ name: "Acme", maxKeys: 10, activeKeyCount: 0 });
    expect(account.id).toMatch(/^acc_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(await read(account.id)).toMatchObject(account);
  });

  test.each([
    ["one character", "x"],
    ["100 emoji", "🏢".repeat(100)],
    ["right-to-left text", "شركة"],
  ])("may have a name of %s, kept exactly", async (_, name) => {
    const { account } = expectMember(await create({ name }), "CreateAccountSuccess");
    expect((await read(account.id)).name).toBe(name);
  });

  test.each([0, 1, 10_000])("may have a ceiling of %i keys", async (maxKeys) => {
    const { account } = expectMember(await create({ name: "x", maxKeys }), "CreateAccountSuccess");
    expect((await read(account.id)).maxKeys).toBe(maxKeys);
  });

  test.each<[string, CreateAccountInput, readonly string[]]>([
    ["an empty name", { name: "" }, ["name"]],
    ["a name of spaces", { name: " \n\u3000" }, ["name"]],
    ["a name of 101 characters", { name: "x".repeat(101) }, ["name"]],
    ["a NUL character in its name", { name: "a\0" }, ["name"]],
    ["half of a surrogate pair in its name", { name: "a\ud83d" }, ["name"]],
    ["a ceiling below 0", { name: "x", maxKeys: -1 }, ["maxKeys"]],
    ["a ceiling above 10000", { name: "x", maxKeys: 10_001 }, ["maxKeys"]],
    ["nothing right", { name: "", maxKeys: -5 }, ["name", "maxKeys"]],
  ])("with %s is a ValidationError naming each field, and nothing is stored", async (_, input, fields) => {
    const before = await countStored(server.databaseUrl);
    const refused = expectMember(await create(input), "ValidationError");
    expect(refused.details.map(({ field }) => field)).toEqual(fields);
    expect(await countStored(server.databaseUrl)).toEqual(before);
  });
});

describe("a change of an account", () => {
  test("changes what is given and leaves what is absent or null", async () => {
    const id = await createAccount(server.url, 3, "Before");
    expectMember(await update({ id, name: " After " }), "UpdateAccountSuccess");
    expect(await read(id)).toMatchObject({ name: "After", maxKeys: 3 });
    expectMember(await update({ id, maxKeys: 4, name: null }), "UpdateAccountSuccess");
    expect(await read(id)).toMatchObject({ name: "After", maxKeys: 4 });
    const { account } = expectMember(await update({ id }), "UpdateAccountSuccess");
    expect(account).toMatchObject({ name: "After", maxKeys: 4 });
  });

  test.each<[string, Omit<UpdateAccountInput, "id">, readonly string[]]>([
    ["an empty name", { name: "" }, ["name"]],
    ["a ceiling below 0", { maxKeys: -1 }, ["maxKeys"]],
    ["nothing right", { name: " ", maxKeys: 99_999 }, ["name", "maxKeys"]],
  ])("with %s is a ValidationError, and nothing is changed", async (_, changes, fields) => {
    const id = await createAccount(server.url, 3, "Before");
    const refused = expectMember(await update({ id, ...changes }), "ValidationError");
    expect(refused.details.map(({ field }) => field)).toEqual(fields);
    expect(await read(id)).toMatchObject({ name: "Before", maxKeys: 3 });
  });
});

describe.each([
  "acc_00000000000000000000000000",
  "acc_x",
  "key_00000000000000000000000000",
  "",
  "acc_\0",
  "acc_%",
])("the account id %j, which is no account's,", (id) => {
  test("is account_not_found to look up and to change, and null as a node", async () => {
    const looked = await graphql(server.url, asOperator, AccountDocument, { id });
    expect(codeOf(looked.account)).toBe("account_not_found");
    expect(codeOf(await update({ id, name: "x" }))).toBe("account_not_found");
    expect(await graphql(server.url, asOperator, NodeDocument, { id })).toEqual({ node: null });
  });
});

describe("a key", () => {
  test("sees its own account, and another one as if it were absent", async () => {
    const own = await createAccount(server.url);
    const other = await createAccount(server.url);
    const caller = withKey((await createManageKey(server.url, own)).secret);
    const ask = async (id: string) => (await graphql(server.url, caller, AccountDocument, { id })).account;
    expect(expectMember(await ask(own), "Account").id).toBe(own);
    const seen = expectMember(await ask(other), "AccountNotFoundError");
    const absent = expectMember(await ask("acc_00000000000000000000000000"), "AccountNotFoundError");
    const { requestId, timestamp } = absent;
    expect({ ...seen, requestId, timestamp }).toEqual(absent);
    expect(await graphql(server.url, caller, NodeDocument, { id: other })).toEqual({ node: null });
  });
});

describe("the list of accounts", () => {
  const ids: string[] = [];
  const list = async (variables: AccountsQueryVariables) =>
    (await graphql(server.url, asOperator, AccountsDocument, variables)).accounts;
  const page = async (variables: AccountsQueryVariables) => {
    const { edges, pageInfo, totalCount } = expectMember(await list(variables), "AccountConnection");
    return { ids: edges.map(({ node }) => node.id), edges, pageInfo, totalCount };
  };

  beforeAll(async () => {
    for (let index = 0; index < 12; index += 1) ids.unshift(await createAccount(server.url, index));
    await onDatabase(server.databaseUrl, async (client) => {
      // Pairs made at the same moment, later than all others: the id decides.
      for (const [index, id] of ids.entries()) {
        const moment = new Date(Date.UTC(2099, 0, 1, 0, 0, 30 - Math.floor(index / 2)));
        await client.query("UPDATE accounts SET created_at = $2 WHERE id = $1", [id, moment]);
      }
    });
    for (let start = 0; start < ids.length; start += 2) {
      ids.splice(
        start,
        2,
        ...ids
          .slice(start, start + 2)
          .toSorted()
          .reverse(),
      );
    }
  });

  test("finds accounts by a part of the name, the whole id or the whole external id", async () => {
    const { account } = expectMember(
      await create({ name: "Initech 100%", externalId: "crm/77" }),
      "CreateAccountSuccess",
    );
    for (const search of ["INITECH", "100%", account.id, "crm/77"]) {
      expect(await page({ search })).toMatchObject({ ids: [account.id], totalCount: 1 });
    }
    for (const search of ["In_tech", account.id.slice(0, -1), "crm/7"]) {
      expect((await page({ search })).ids).toEqual([]);
    }
    expect(await list({ search: "a\0" })).toMatchObject({
      error: "validation_error",
      details: [{ field: "search" }],
    });
  });

  test("is newest first, ties by id, page after page", async () => {
    const first = await page({ first: 5 });
    expect(first.ids).toEqual(ids.slice(0, 5));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await page({ first: 7, after: first.pageInfo.endCursor ?? "" });
    expect(second.ids).toEqual(ids.slice(5, 12));
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const back = await page({ last: 3, before: second.pageInfo.startCursor ?? "" });
    expect(back.ids).toEqual(ids.slice(2, 5));
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test("counts all of them, and says of each how many active keys it holds", async () => {
    const holder = ids[0] ?? "";
    await createKey(server.url, holder === ids[0] ? (ids[1] ?? "") : holder);
    const { totalCount, edges } = await page({ first: 3 });
    expect(totalCount).toBe((await countStored(server.databaseUrl)).accounts);
    expect(edges.map(({ node }) => node.activeKeyCount)).toEqual([0, 1, 0]);
  });

  test.each<[string, AccountsQueryVariables, readonly string[]]>([
    ["first 0", { first: 0 }, ["first"]],
    ["last 101", { last: 101 }, ["last"]],
    ["first and last", { first: 1, last: 1 }, ["last"]],
    ["a cursor that is none", { after: "x" }, ["after"]],
  ])("with %s is a ValidationError naming the argument", async (_, variables, fields) => {
    const refused = expectMember(await list(variables), "ValidationError");
    expect(refused.details.map(({ field }) => field)).toEqual(fields);
  });

  test("does not take the cursor of a list of keys", async () => {
    const account = await createAccount(server.url);
    await createKey(server.url, account);
    const { apiKeys } = await graphql(server.url, operatorIn(account), ApiKeysDocument, {});
    const cursor = expectMember(apiKeys, "ApiKeyConnection").pageInfo.endCursor;
    expectMember(await list({ after: cursor ?? "" }), "ValidationError");
  });
});

test("a plan can be written as it is read; a plan that does not exist is plan_not_found", async () => {
  const change = async (plan: string) => {
    const document = `mutation { updateAccount(input: {id: "${id}", plan: "${plan}"}) {
      ... on UpdateAccountSuccess { account { plan } } ... on ApiError { error } } }`;
    return at((await graphqlText(server.url, asOperator, document)).body, "data", "updateAccount");
  };
  const id = await createAccount(server.url);
  for (const plan of ["SANDBOX", "BUILDER", "LAUNCH", "SCALE", "UNLIMITED"]) {
    expect(await change(plan)).toEqual({ account: { plan } });
  }
  expect(await change("launch")).toEqual({ account: { plan: "LAUNCH" } });
  for (const plan of ["Launch", "gold", "toString"]) {
    expect(await change(plan)).toEqual({ error: "plan_not_found" });
  }
});
