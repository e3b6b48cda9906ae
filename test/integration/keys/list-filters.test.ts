import { print } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiKeysDocument, RotateApiKeyDocument, type ApiKeyFilter } from "../../generated/graphql.js";
import { graphql, graphqlText, operatorIn, rest, type RequestHeaders } from "../../support/client.js";
import { expectEnvelope, expectRequestError } from "../../support/envelope.js";
import { createAccount, createKey, expectMember } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { expectPage, expectRefusal, listSurfaces } from "./key-list.js";

let server: TestServer;
let inAccount: RequestHeaders;
/** The key "never used, old" was rotated. */
let secretsOfOld: readonly [string, string];
const idsByName = new Map<string, string>();
let idOfOther: string;

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** Name, days since creation, days since last use, and what became of it. */
const keys = [
  { name: "fresh", created: 1, used: 0.5, state: "active" },
  { name: "never used, new", created: 2, used: null, state: "active" },
  { name: "never used, old", created: 100, used: null, state: "active" },
  { name: "idle", created: 200, used: 40, state: "active" },
  { name: "Expired", created: 60, used: 50, state: "expired" },
  { name: "revoked", created: 90, used: 80, state: "revoked" },
  { name: "revoked and expired", created: 91, used: null, state: "revoked and expired" },
  { name: "100%_sure\\", created: 3, used: 3, state: "active" },
] as const;

beforeAll(async () => {
  server = await startTestServer();
  const account = await createAccount(server.url);
  inAccount = operatorIn(account);
  for (const { name, created, used, state } of keys) {
    const { id, secret } = await createKey(server.url, account, { name });
    idsByName.set(name, id);
    if (name === "never used, old") {
      const { rotateApiKey } = await graphql(server.url, inAccount, RotateApiKeyDocument, { input: { id } });
      secretsOfOld = [secret, expectMember(rotateApiKey, "RotateApiKeySuccess").secret];
    }
    await onDatabase(server.databaseUrl, (client) =>
      client.query(
        "UPDATE api_keys SET created_at = $2, last_used_at = $3, expires_at = $4, revoked_at = $5 WHERE id = $1",
        [
          id,
          daysAgo(created),
          used === null ? null : daysAgo(used),
          state.includes("expired") ? daysAgo(0.1) : null,
          state.includes("revoked") ? daysAgo(0.2) : null,
        ],
      ),
    );
  }
  // What another account has is in no answer below.
  const other = await createAccount(server.url);
  idOfOther = (await createKey(server.url, other, { name: "fresh, of another account" })).id;
});
afterAll(() => server.stop());

const active = ["fresh", "never used, new", "100%_sure\\", "never used, old", "idle"];

const cases: readonly (readonly [string, ApiKeyFilter, readonly string[]])[] = [
  ["nothing: the active keys", {}, active],
  ["status active", { status: ["ACTIVE"] }, active],
  ["status revoked, expired or not", { status: ["REVOKED"] }, ["revoked", "revoked and expired"]],
  ["status expired, but not revoked", { status: ["EXPIRED"] }, ["Expired"]],
  [
    "every status",
    { status: ["ACTIVE", "EXPIRED", "REVOKED"] },
    [
      "fresh",
      "never used, new",
      "100%_sure\\",
      "Expired",
      "revoked",
      "revoked and expired",
      "never used, old",
      "idle",
    ],
  ],
  ["a part of the name", { nameContains: "never" }, ["never used, new", "never used, old"]],
  ["a part of the name in the other case", { nameContains: "FRESH" }, ["fresh"]],
  [
    "a part of the name, with another status",
    { nameContains: "REVOKED AND", status: ["REVOKED"] },
    ["revoked and expired"],
  ],
  ["a percent sign, which is itself", { nameContains: "%" }, ["100%_sure\\"]],
  ["an underscore, which is itself", { nameContains: "_" }, ["100%_sure\\"]],
  ["a backslash, which is itself", { nameContains: "\\" }, ["100%_sure\\"]],
  ["a pattern, which is no pattern", { nameContains: "f%h" }, []],
  ["a name that no key has", { nameContains: "nothing like it" }, []],
  ["a search, which looks in names", { search: "NEVER" }, ["never used, new", "never used, old"]],
  ["a search for a pattern, which is no pattern", { search: "____" }, []],
  ["keys without an end", { hasExpiry: false }, active],
  ["active keys with an end", { hasExpiry: true }, []],
  ["expired keys with an end", { hasExpiry: true, status: ["EXPIRED"] }, ["Expired"]],
  ["created since", { createdAt: { from: daysAgo(2.5) } }, ["fresh", "never used, new"]],
  ["created until", { createdAt: { to: daysAgo(99) } }, ["never used, old", "idle"]],
  [
    "created between",
    { createdAt: { from: daysAgo(150), to: daysAgo(2.5) } },
    ["100%_sure\\", "never used, old"],
  ],
  ["last used since", { lastUsedAt: { from: daysAgo(1) } }, ["fresh"]],
  ["last used until, never those never used", { lastUsedAt: { to: daysAgo(1) } }, ["100%_sure\\", "idle"]],
  ["last used between", { lastUsedAt: { from: daysAgo(10), to: daysAgo(1) } }, ["100%_sure\\"]],
  ["unused for 30 days, one never used by its creation", { unusedForDays: 30 }, ["never used, old", "idle"]],
  ["unused for 1 day", { unusedForDays: 1 }, ["never used, new", "100%_sure\\", "never used, old", "idle"]],
  ["unused for 36500 days", { unusedForDays: 36_500 }, []],
  [
    "all that is given at once",
    { status: ["REVOKED"], nameContains: "rev", unusedForDays: 85 },
    ["revoked and expired"],
  ],
];

describe.each(["graphql", "rest"] as const)("over %s", (surface) => {
  const list = (filter: ApiKeyFilter) => listSurfaces[surface](server.url, inAccount, { filter });

  test.each(cases)("a filter on %s lists exactly those keys, newest first", async (_, filter, names) => {
    expect(expectPage(await list(filter)).names).toEqual(names);
  });

  const idOf = (name: string) => idsByName.get(name) ?? "";

  test("ids list exactly those keys, a revoked one where its status is asked for", async () => {
    const ids = [idOf("revoked"), idOf("idle"), idOf("fresh"), idOf("fresh")];
    expect(expectPage(await list({ ids })).names).toEqual(["fresh", "idle"]);
    expect(expectPage(await list({ ids, status: ["REVOKED"] })).names).toEqual(["revoked"]);
    expect(expectPage(await list({ ids, status: ["ACTIVE", "REVOKED"], search: "e" })).names).toEqual([
      "fresh",
      "revoked",
      "idle",
    ]);
  });

  test("ids of another account, of nobody and texts that are no ids match nothing", async () => {
    const others = [
      idOfOther,
      "key_00000000000000000000000000",
      "acc_00000000000000000000000000",
      "a\0",
      "🔑",
      "",
    ];
    expect(expectPage(await list({ ids: others, status: ["ACTIVE", "EXPIRED", "REVOKED"] })).names).toEqual(
      [],
    );
    expect(expectPage(await list({ ids: [...others, idOf("fresh")] })).names).toEqual(["fresh"]);
  });

  test("100 ids are taken, 101 are validation_error naming the argument", async () => {
    const ids = Array.from({ length: 100 }, () => idOf("fresh"));
    expect(expectPage(await list({ ids })).names).toEqual(["fresh"]);
    expect(expectRefusal(await list({ ids: [...ids, idOf("fresh")] }))).toEqual({
      code: "validation_error",
      fields: [surface === "rest" ? "ids" : "filter.ids"],
    });
  });

  test.each([0, -1, 36_501])(
    "unused for %i days is validation_error naming the argument",
    async (unusedForDays) => {
      expect(expectRefusal(await list({ unusedForDays }))).toEqual({
        code: "validation_error",
        fields: [surface === "rest" ? "unused_for_days" : "filter.unusedForDays"],
      });
    },
  );

  test("a search finds a key by the last four characters of each of its secrets", async () => {
    for (const secret of secretsOfOld) {
      const { names } = expectPage(await list({ search: secret.slice(-4) }));
      expect(names).toEqual(["never used, old"]);
    }
    expect(expectPage(await list({ search: secretsOfOld[0].slice(-5) })).names).toEqual([]);
  });

  test("a name with a NUL character is validation_error naming the argument", async () => {
    expect(expectRefusal(await list({ nameContains: "a\0" }))).toEqual({
      code: "validation_error",
      fields: [surface === "rest" ? "name_contains" : "filter.nameContains"],
    });
  });

  test("the first and the last moment that can be written are moments like any other", async () => {
    const span = { from: "0001-01-01T00:00:00Z", to: "9999-12-31T23:59:59.999Z" };
    expect(expectPage(await list({ createdAt: span })).names).toEqual(active);
    expect(expectPage(await list({ lastUsedAt: { to: span.from } })).names).toEqual([]);
    expect(expectPage(await list({ createdAt: { from: span.to } })).names).toEqual([]);
  });
});

test.each(cases)("totalCount with a filter on %s counts the keys it lists", async (_, filter, names) => {
  const { apiKeys } = await graphql(server.url, inAccount, ApiKeysDocument, { filter, first: 1 });
  expect(expectMember(apiKeys, "ApiKeyConnection").totalCount).toBe(names.length);
});

test("no ids at all match nothing", async () => {
  expect(
    expectPage(await listSurfaces.graphql(server.url, inAccount, { filter: { ids: [] } })).names,
  ).toEqual([]);
});

test("more tags than a key can have are validation_error naming the argument", async () => {
  const tags = Array.from({ length: 21 }, (_, index) => `tag-${index}`);
  expect(expectRefusal(await listSurfaces.graphql(server.url, inAccount, { filter: { tags } }))).toEqual({
    code: "validation_error",
    fields: ["filter.tags"],
  });
});

test.each([
  ["status=gone", "status.0"],
  ["status=", "status.0"],
  ["created_from=yesterday", "created_from"],
  ["last_used_to=2026-01-01", "last_used_to"],
  ["unused_for_days=1.5", "unused_for_days"],
  ["has_expiry=perhaps", "has_expiry"],
  ["unused_for_days=soon", "unused_for_days"],
  ["order_by=secret", "order_by"],
  ["direction=sideways", "direction"],
  ["colour=red", "colour"],
  ["nameContains=x", "nameContains"],
  ["name_contains=a&name_contains=b", "name_contains"],
])("over REST the query %s is validation_error naming the parameter", async (query, field) => {
  const answer = await rest(server.url, "GET", `/v1/keys?${query}`, inAccount);
  expectEnvelope(answer, "validation_error", [field]);
});

describe.each([
  "0000-01-01T00:00:00Z",
  "0001-01-01T00:00:00+23:59",
  "9999-12-31T23:59:59-23:59",
  "-000001-01-01T00:00:00Z",
  "2026-02-30T00:00:00Z",
  "2026-01-01T00:00:00+99:99",
  "2026-01-01",
  "1767225600",
  "",
])("the moment '%s', which is none that can be stored,", (moment) => {
  test.each(["created_from", "created_to", "last_used_from", "last_used_to"])(
    "is refused as %s over REST, by name",
    async (field) => {
      const answer = await rest(
        server.url,
        "GET",
        `/v1/keys?${field}=${encodeURIComponent(moment)}`,
        inAccount,
      );
      expectEnvelope(answer, "validation_error", [field]);
    },
  );

  test.each(["createdAt", "lastUsedAt"])("is refused in %s over GraphQL", async (field) => {
    const answer = await graphqlText(server.url, inAccount, print(ApiKeysDocument), {
      filter: { [field]: { from: moment } },
    });
    expectRequestError(answer, "invalid_request_body");
  });
});

test("over REST status can be given several times", async () => {
  const answer = await rest(server.url, "GET", "/v1/keys?status=revoked&status=expired", inAccount);
  expect(answer.body["data"]).toHaveLength(3);
});
