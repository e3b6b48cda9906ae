import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiKeysDocument, type ApiKeyOrderField, type OrderDirection } from "../../generated/graphql.js";
import { graphql, operatorIn, rest, type RequestHeaders } from "../../support/client.js";
import { textAt } from "../../support/envelope.js";
import { createAccount, createKey, expectMember, revokeKey } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { expectPage, expectRefusal, listSurfaces, type ListArguments, type ListedPage } from "./key-list.js";

interface SortedKey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

let server: TestServer;
let inAccount: RequestHeaders;
const keys: SortedKey[] = [];

const pageSize = 7;
const total = 25;

beforeAll(async () => {
  server = await startTestServer();
  const account = await createAccount(server.url, 100);
  inAccount = operatorIn(account);
  for (let index = 0; index < total; index += 1) {
    // Few values for many keys: most places in every order are decided by the id.
    const name = ["alpha", "Beta", "beta", "Z", "a"][index % 5] ?? "";
    const createdAt = `2026-01-0${String(1 + (index % 3))}T00:00:00.000Z`;
    const lastUsedAt = index % 4 === 0 ? null : `2026-02-0${String(1 + (index % 3))}T00:00:00.123Z`;
    const { id } = await createKey(server.url, account, { name });
    await onDatabase(server.databaseUrl, (client) =>
      client.query("UPDATE api_keys SET created_at = $2, last_used_at = $3 WHERE id = $1", [
        id,
        createdAt,
        lastUsedAt,
      ]),
    );
    keys.push({ id, name, createdAt, lastUsedAt });
  }
});
afterAll(() => server.stop());

/** What the order must be, worked out here; "never" is the oldest use of all. */
function expectedIds(field: keyof SortedKey, direction: OrderDirection): string[] {
  const place = (key: SortedKey) => `${key[field] ?? ""}\u0000${key.id}`;
  const sorted = keys.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)).map(({ id }) => id);
  return direction === "ASC" ? sorted : sorted.reverse();
}

const orders: readonly (readonly [ApiKeyOrderField, OrderDirection, keyof SortedKey])[] = [
  ["CREATED_AT", "DESC", "createdAt"],
  ["CREATED_AT", "ASC", "createdAt"],
  ["NAME", "ASC", "name"],
  ["NAME", "DESC", "name"],
  ["LAST_USED_AT", "DESC", "lastUsedAt"],
  ["LAST_USED_AT", "ASC", "lastUsedAt"],
];

describe.each(["graphql", "rest"] as const)("over %s", (surface) => {
  const list = (request: ListArguments) => listSurfaces[surface](server.url, inAccount, request);
  const page = async (request: ListArguments) => expectPage(await list(request));

  describe.each(orders)("by %s %s", (field, direction, property) => {
    const orderBy = { field, direction };

    test("one page of all is in that order, ties by id", async () => {
      const { ids, hasNextPage, hasPreviousPage } = await page({ first: 100, orderBy });
      expect(ids).toEqual(expectedIds(property, direction));
      expect({ hasNextPage, hasPreviousPage }).toEqual({ hasNextPage: false, hasPreviousPage: false });
    });

    test("pages read forward give every key once, and say truly whether there are more", async () => {
      const pages: ListedPage[] = [];
      let after: string | null = null;
      do {
        const next: ListedPage = await page({
          first: pageSize,
          orderBy,
          ...(after === null ? {} : { after }),
        });
        pages.push(next);
        after = next.hasNextPage ? next.endCursor : null;
      } while (after !== null);
      expect(pages.flatMap(({ ids }) => ids)).toEqual(expectedIds(property, direction));
      expect(pages.map(({ ids }) => ids.length)).toEqual([7, 7, 7, 4]);
      expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual([true, true, true, false]);
      expect(pages.map(({ hasPreviousPage }) => hasPreviousPage)).toEqual([false, true, true, true]);
    });

    test("pages read backward give every key once, and say truly whether there are more", async () => {
      const pages: ListedPage[] = [];
      let before: string | null = null;
      do {
        const next: ListedPage = await page({
          last: pageSize,
          orderBy,
          ...(before === null ? {} : { before }),
        });
        pages.unshift(next);
        before = next.hasPreviousPage ? next.startCursor : null;
      } while (before !== null);
      expect(pages.flatMap(({ ids }) => ids)).toEqual(expectedIds(property, direction));
      expect(pages.map(({ ids }) => ids.length)).toEqual([4, 7, 7, 7]);
      expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual([true, true, true, false]);
      expect(pages.map(({ hasPreviousPage }) => hasPreviousPage)).toEqual([false, true, true, true]);
    });

    test("what lies between two cursors is read from either end", async () => {
      const all = expectedIds(property, direction);
      const start = await page({ first: 5, orderBy });
      const end = await page({ last: 5, orderBy });
      const between = { after: start.endCursor ?? "", before: end.startCursor ?? "", orderBy };
      const first = await page({ first: 3, ...between });
      expect(first).toMatchObject({ ids: all.slice(5, 8), hasNextPage: true, hasPreviousPage: true });
      const last = await page({ last: 3, ...between });
      expect(last).toMatchObject({ ids: all.slice(17, 20), hasNextPage: true, hasPreviousPage: true });
    });
  });

  test("newest first and twenty at a time, when nothing is said", async () => {
    const { ids, hasNextPage } = await page({});
    expect(ids).toEqual(expectedIds("createdAt", "DESC").slice(0, 20));
    expect(hasNextPage).toBe(true);
  });

  test("a page of exactly all keys has no next one", async () => {
    expect(await page({ first: total })).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(await page({ last: total })).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(await page({ first: total - 1 })).toMatchObject({ hasNextPage: true });
  });

  test("a page after the last key is empty and has no cursors, but a page before it", async () => {
    const { endCursor } = await page({ first: 100 });
    expect(await page({ first: 5, after: endCursor ?? "" })).toEqual({
      ids: [],
      names: [],
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  test.each<[string, ListArguments, readonly string[]]>([
    ["first 0", { first: 0 }, ["first"]],
    ["first 101", { first: 101 }, ["first"]],
    ["first -1", { first: -1 }, ["first"]],
    ["last 0", { last: 0 }, ["last"]],
    ["last 101", { last: 101 }, ["last"]],
    ["first and last", { first: 5, last: 5 }, ["last"]],
    ["first 0 and last 101", { first: 0, last: 101 }, ["first", "last", "last"]],
    ["an empty cursor", { after: "" }, ["after"]],
    ["a cursor that is none", { after: "not-a-cursor" }, ["after"]],
    ["two cursors that are none", { after: "x", before: "y" }, ["after", "before"]],
    ["a bad size and a bad cursor", { first: 1_000, before: "y" }, ["first", "before"]],
  ])("%s is validation_error naming each argument", async (_, request, fields) => {
    expect(expectRefusal(await list(request))).toEqual({ code: "validation_error", fields });
  });

  test.each(orders)(
    "a cursor of the order %s %s is refused in every other order",
    async (field, direction) => {
      const { endCursor } = await page({ first: 3, orderBy: { field, direction } });
      for (const [otherField, otherDirection] of orders) {
        const orderBy = { field: otherField, direction: otherDirection };
        const other = await list({ first: 3, after: endCursor ?? "", orderBy });
        if (otherField === field && otherDirection === direction) expectPage(other);
        else expect(expectRefusal(other)).toEqual({ code: "validation_error", fields: ["after"] });
      }
    },
  );

  test("a cursor of one account shows nothing of it in another one", async () => {
    const { endCursor } = await page({ first: 3 });
    const other = operatorIn(await createAccount(server.url));
    const answer = await listSurfaces[surface](server.url, other, { after: endCursor ?? "" });
    expect(expectPage(answer).ids).toEqual([]);
  });
});

test("cursors stay right while keys are created and revoked between two pages", async () => {
  const account = await createAccount(server.url, 100);
  const caller = operatorIn(account);
  const ids: string[] = [];
  for (let index = 0; index < 12; index += 1) ids.unshift((await createKey(server.url, account)).id);
  const list = async (request: ListArguments) =>
    expectPage(await listSurfaces.graphql(server.url, caller, request));
  const created = { field: "CREATED_AT", direction: "DESC" } as const;
  await onDatabase(server.databaseUrl, async (client) => {
    // One key a second: their order does not depend on how fast they were made.
    for (const [index, id] of ids.entries()) {
      const moment = new Date(Date.UTC(2026, 0, 1, 0, 0, 59 - index));
      await client.query("UPDATE api_keys SET created_at = $2 WHERE id = $1", [id, moment]);
    }
  });

  const first = await list({ first: 5, orderBy: created });
  expect(first.ids).toEqual(ids.slice(0, 5));
  // Created before the page, and revoked on it, at its very end, and behind it.
  const added = await createKey(server.url, account);
  for (const index of [1, 4, 6]) await revokeKey(server.url, account, ids[index] ?? "");
  const rest = await list({ first: 100, after: first.endCursor ?? "", orderBy: created });
  expect(rest.ids).toEqual([ids[5], ...ids.slice(7)]);
  expect(rest).toMatchObject({ hasNextPage: false, hasPreviousPage: true });

  const back = await list({ last: 100, before: rest.startCursor ?? "", orderBy: created });
  expect(back.ids).toEqual([added.id, ids[0], ids[2], ids[3]]);
  expect(back).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test("totalCount is of all pages, and every edge's cursor leads behind that edge", async () => {
  const { apiKeys } = await graphql(server.url, inAccount, ApiKeysDocument, { first: 5 });
  const { totalCount, edges, pageInfo } = expectMember(apiKeys, "ApiKeyConnection");
  expect(totalCount).toBe(total);
  expect(pageInfo).toMatchObject({ startCursor: edges[0]?.cursor, endCursor: edges[4]?.cursor });
  const behind = await graphql(server.url, inAccount, ApiKeysDocument, {
    first: 1,
    after: edges[2]?.cursor ?? "",
  });
  expect(expectMember(behind.apiKeys, "ApiKeyConnection").edges[0]?.node.id).toBe(edges[3]?.node.id);
});

test("both surfaces take each other's cursors: they are one list", async () => {
  const { apiKeys } = await graphql(server.url, inAccount, ApiKeysDocument, { first: 5 });
  const { edges } = expectMember(apiKeys, "ApiKeyConnection");
  const cursor = encodeURIComponent(edges[2]?.cursor ?? "");
  const { body } = await rest(server.url, "GET", `/v1/keys?first=1&after=${cursor}`, inAccount);
  expect(textAt(body, "data", 0, "id")).toBe(edges[3]?.node.id);
});
