import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSchema } from "../../../src/graphql/schema.js";
import { AuditEventsDocument, CreateApiKeyDocument, PageViewerDocument } from "../../generated/graphql.js";
import { createBrowserToken, expiredBrowserToken, signBrowserToken } from "../../support/browser-tokens.js";
import {
  graphql,
  graphqlText,
  operatorIn,
  rest,
  withKey,
  type Answer,
  type RequestHeaders,
} from "../../support/client.js";
import { at, expectEnvelope, listAt, textAt } from "../../support/envelope.js";
import { createAccount, createKey, expectMember, type CreatedKey } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { selectAll } from "../access/select-all.js";

const owner = "customer 7";
let server: TestServer;
let url: string;
let account: string;
let manager: CreatedKey;
let own: CreatedKey;
let wide: CreatedKey;
let other: CreatedKey;
let page: RequestHeaders;
/** Of the whole account. */
let wholePage: RequestHeaders;

beforeAll(async () => {
  server = await startTestServer();
  ({ url } = server);
  account = await createAccount(url, 100, "A company");
  manager = await createKey(url, account, {
    name: "backend",
    permissions: ["KEYS_MANAGE"],
    scopes: ["reports:*"],
    externalOwnerId: owner,
  });
  own = await createKey(url, account, { name: "own", externalOwnerId: owner, scopes: ["reports:read"] });
  wide = await createKey(url, account, { name: "own, wide", externalOwnerId: owner, scopes: ["reports:*"] });
  other = await createKey(url, account, {
    name: "hidden",
    externalOwnerId: "customer 8",
    tags: ["hidden-tag"],
  });
  for (const { secret } of [own, own, other]) await rest(url, "GET", "/v1/authorize", withKey(secret));
  const input = { externalOwnerId: owner, scopes: ["reports:read"] };
  ({ headers: page } = await createBrowserToken(url, account, input, withKey(manager.secret)));
  ({ headers: wholePage } = await createBrowserToken(url, account));
});
afterAll(() => server.stop());

const idsOf = (body: unknown) => listAt(body, "data").map((key) => textAt(key, "id"));
const refusal = (message: string, field = "Authorization") => [{ field, message }];

function expectRefused(answer: Answer, details: readonly { field: string; message: string }[]): void {
  expectEnvelope(answer, "endpoint_restricted");
  expect(answer.body["details"]).toEqual(details);
}

describe("what a page sees", () => {
  test("viewer says what the token may do, whose keys it is for and when it ends, and nothing of the account", async () => {
    const { viewer } = await graphql(url, page, PageViewerDocument, {});
    const shown = expectMember(viewer, "Viewer");
    expect(shown).toMatchObject({ kind: "BROWSER_TOKEN", account: null });
    expect(shown.browserToken).toMatchObject({ externalOwnerId: owner, scopes: ["reports:read"] });
    expect(shown.permissions.toSorted()).toEqual([
      "CREATE_KEYS",
      "READ_KEYS",
      "READ_USAGE",
      "READ_VIEWER",
      "REVOKE_KEYS",
      "ROTATE_KEYS",
      "WATCH_KEYS",
    ]);
  });

  test("lists, counts and cursors are of the owner's keys, whatever the filter asks for", async () => {
    for (const query of ["", "?external_owner_id=customer%208", "?tags=hidden-tag", "?search=hidden"]) {
      const { body } = await rest(url, "GET", `/v1/keys${query}`, page);
      expect(idsOf(body).filter((id) => id !== own.id && id !== wide.id)).toEqual([]);
    }
    // The position of a key that is not reached tells nothing about it.
    const all = await graphqlText(
      url,
      operatorIn(account),
      "{ apiKeys { ... on ApiKeyConnection { edges { cursor } } } }",
    );
    for (const edge of listAt(all.body, "data", "apiKeys", "edges")) {
      const after = textAt(edge, "cursor");
      const text = `{ apiKeys(after: "${after}") { ... on ApiKeyConnection { totalCount edges { node { id } } } } }`;
      const { body } = await graphqlText(url, page, text);
      expect(at(body, "data", "apiKeys", "totalCount")).toBe(2);
      expect(JSON.stringify(body)).not.toContain(other.id);
    }
    const whole = await rest(url, "GET", "/v1/keys", wholePage);
    expect(idsOf(whole.body).toSorted()).toEqual([own.id, wide.id, other.id].toSorted());
  });

  test("whatever is asked for shows no other owner, no key that manages keys, and not the account", async () => {
    const schema = createSchema();
    const marks = [other.id, manager.id, "hidden", "A company", "customer 8"];
    const typeOf = (name: string) => schema.getQueryType()?.getFields()[name]?.type;
    const asks = [
      ["viewer", ""],
      ["apiKeys", "(filter: {status: [ACTIVE, REVOKED, EXPIRED]})"],
      ["keyHealth", ""],
      ["auditEvents", ""],
      ["members", ""],
      ...[other.id, manager.id].map((id) => ["apiKey", `(id: "${id}")`]),
      ["account", `(id: "${account}")`],
    ];
    for (const [name = "", args = ""] of asks) {
      const type = typeOf(name);
      if (type === undefined) throw new Error(`There is no query ${name}`);
      const { text } = await graphqlText(url, page, `{ ${name}${args} ${selectAll(type, 2)} }`);
      for (const mark of marks) expect(text, name).not.toContain(mark);
    }
    for (const id of [other.id, manager.id, account, `aud_1_${account}`]) {
      const { body } = await graphqlText(url, page, `{ node(id: "${id}") { id } }`);
      expect(at(body, "data", "node")).toBeNull();
    }
  });

  test("the usage of the account is that of the owner's keys, in every grouping", async () => {
    const read = (groupBy: string, as = page) => rest(url, "GET", `/v1/usage?group_by=${groupBy}`, as);
    const total = async (as: RequestHeaders) => at((await read("key", as)).body, "data", "counts", "total");
    await expect.poll(() => total(operatorIn(account)), { timeout: 20_000 }).toBe(3);
    for (const groupBy of ["key", "owner", "outcome", "environment"]) {
      const { body, text } = await read(groupBy);
      expect(at(body, "data", "counts", "total"), text).toBe(2);
      expect(text).not.toContain(other.id);
      expect(text).not.toContain("customer 8");
    }
    expect(await total(wholePage)).toBe(3);
    const endpoints = await read("endpoint&bucket=hour");
    expect(endpoints.status, endpoints.text).toBe(200);
    expect(at(endpoints.body, "data", "counts", "total")).toBe(2);
    expectEnvelope(await rest(url, "GET", `/v1/keys/${other.id}/usage`, page), "key_not_found", []);
    expect((await rest(url, "GET", `/v1/keys/${own.id}/usage`, page)).status).toBe(200);
    expectRefused(
      await rest(url, "GET", "/v1/limits", page),
      refusal("A browser token for one owner reads no limits of the account: read those of its keys."),
    );
    expect((await rest(url, "GET", "/v1/limits", wholePage)).status).toBe(200);
  });
});

describe("what a page changes", () => {
  test("a key of its own owner, with scopes that the token has, which the audit trail names with its maker", async () => {
    const input = { name: "from the page", scopes: ["reports:read"] };
    const { createApiKey } = await graphql(url, page, CreateApiKeyDocument, { input });
    const { apiKey, secret } = expectMember(createApiKey, "CreateApiKeySuccess");
    expect(apiKey).toMatchObject({ externalOwnerId: owner, permissions: [] });
    expect((await rest(url, "GET", "/v1/authorize", withKey(secret))).status).toBe(200);
    const rotated = await rest(url, "POST", `/v1/keys/${apiKey.id}/rotate`, page);
    expect(rotated.status, rotated.text).toBe(200);
    const revoked = await rest(url, "DELETE", `/v1/keys/${apiKey.id}`, page);
    const { viewer } = await graphql(url, page, PageViewerDocument, {});
    const id = expectMember(viewer, "Viewer").browserToken?.reference ?? "";
    const actor = {
      kind: "browser_token",
      id,
      maker: { kind: "key", id: manager.id },
      external_owner_id: owner,
    };
    expect(at(revoked.body, "data", "revoked_by")).toEqual(actor);
    const trail = await rest(url, "GET", `/v1/audit-events?actor=${id}`, operatorIn(account));
    const events = listAt(trail.body, "data");
    expect(events.map((event) => textAt(event, "action"))).toEqual([
      "key.revoked",
      "key.rotated",
      "key.created",
    ]);
    expect(events.map((event) => at(event, "actor"))).toEqual([actor, actor, actor]);
    const made = await graphql(url, operatorIn(account), AuditEventsDocument, { filter: { target: id } });
    expect(
      expectMember(made.auditEvents, "AuditEventConnection").edges.map(({ node }) => node),
    ).toMatchObject([{ action: "BROWSER_TOKEN_CREATED", actor: { kind: "KEY", reference: manager.id } }]);
    expect(
      (await rest(url, "GET", "/v1/audit-events?actor=browser_token", operatorIn(account))).text,
    ).toContain(id);
  });

  const ownerOnly = "The browser token makes keys of its own owner only: leave this out.";
  test.each([
    ["of another owner", { external_owner_id: "customer 8" }, refusal(ownerOnly, "external_owner_id")],
    ["of no owner", { external_owner_id: null }, refusal(ownerOnly, "external_owner_id")],
    ["of a member", { owner_id: "mem_00000000000000000000000000" }, refusal(ownerOnly, "owner_id")],
    [
      "with a scope that the token lacks",
      { scopes: ["reports:*"] },
      refusal("The browser token lacks the scope reports:*.", "scopes"),
    ],
    [
      "that manages keys",
      { permissions: ["keys:manage"] },
      refusal("Only an owner of the account may create a key that manages keys.", "permissions"),
    ],
  ])("no key %s", async (_what, body, details) => {
    expectRefused(await rest(url, "POST", "/v1/keys", page, { name: "k", ...body }), details);
  });

  test("no key wider than the key that made the token, even for a scope that the token has", async () => {
    const bound = await createKey(url, account, {
      permissions: ["KEYS_MANAGE"],
      scopes: ["reports:read"],
      rate: { limit: 5, windowSeconds: 60 },
    });
    const narrow = await createBrowserToken(
      url,
      account,
      { scopes: ["reports:read"] },
      withKey(bound.secret),
    );
    const answer = await rest(url, "POST", "/v1/keys", narrow.headers, { name: "k" });
    expectRefused(answer, [
      { field: "rate", message: "A key gives no more than it has itself: name a rate within its own." },
    ]);
  });

  test("no key of another owner and none that manages keys: they are not there, and stay as they are", async () => {
    // When a key was last used is written some time after its use. Each answer has an id and a time of its own.
    const keys = async () =>
      (await rest(url, "GET", `/v1/keys?first=100`, operatorIn(account))).text.replace(
        /"(last_used_at|request_id|timestamp)":("[^"]*"|null)/g,
        "",
      );
    const before = await keys();
    for (const [id, as] of [
      [other.id, page],
      [manager.id, page],
      [manager.id, wholePage],
    ] as const) {
      expectEnvelope(await rest(url, "GET", `/v1/keys/${id}`, as), "key_not_found", []);
      expectEnvelope(await rest(url, "DELETE", `/v1/keys/${id}`, as), "key_not_found", []);
      for (const way of ["rotate", "rotate/complete", "rotate/cancel"])
        expectEnvelope(await rest(url, "POST", `/v1/keys/${id}/${way}`, as), "key_not_found", []);
    }
    const several = await rest(url, "POST", "/v1/keys/revoke", page, { ids: [other.id, manager.id] });
    expect(listAt(several.body, "data", "results").map((one) => textAt(one, "rejection", "error"))).toEqual([
      "key_not_found",
      "key_not_found",
    ]);
    const filter = { external_owner_id: "customer 8" };
    const found = await rest(url, "POST", "/v1/keys/revoke", page, { filter });
    expect(listAt(found.body, "data", "results")).toEqual([]);
    expect(await keys()).toBe(before);
  });

  test("no secret of a key whose scopes the token lacks", async () => {
    expectRefused(
      await rest(url, "POST", `/v1/keys/${wide.id}/rotate`, page),
      refusal("The browser token lacks the scope reports:*.", "scopes"),
    );
  });

  test("no end of a rotation of a key whose scopes the token lacks", async () => {
    await rest(url, "POST", `/v1/keys/${wide.id}/rotate`, operatorIn(account), { overlap_seconds: 3600 });
    for (const way of ["complete", "cancel"]) {
      expectRefused(
        await rest(url, "POST", `/v1/keys/${wide.id}/rotate/${way}`, page),
        refusal("The browser token lacks the scope reports:*.", "scopes"),
      );
    }
    expect((await rest(url, "POST", `/v1/keys/${wide.id}/rotate/cancel`, operatorIn(account))).status).toBe(
      200,
    );
  });

  test("no metadata, which gateways take for the company's word", async () => {
    const answer = await rest(url, "POST", "/v1/keys", page, { name: "x", metadata: { role: "admin" } });
    expectEnvelope(answer, "endpoint_restricted", ["metadata"]);
  });

  test.each<[string, string, unknown]>([
    ["PATCH", "/v1/keys/{own}", { name: "renamed" }],
    ["POST", "/v1/keys/{own}/secret-link", { secret: "{secret}" }],
    ["POST", "/v1/browser-tokens", { actions: ["keys:read"] }],
    ["POST", "/v1/browser-tokens/revoke", {}],
    ["POST", "/v1/keys/verify", { key: "{secret}" }],
    ["GET", "/v1/keys/health", undefined],
    ["GET", "/v1/keys/me", undefined],
    ["POST", "/v1/keys/me/revoke", {}],
    ["GET", "/v1/audit-events", undefined],
    ["GET", "/v1/audit-events/export", undefined],
    ["GET", "/v1/scopes", undefined],
    ["GET", "/v1/environments", undefined],
    ["GET", "/v1/accounts/{account}", undefined],
    ["PATCH", "/v1/key-policy", { keys_must_expire: false }],
    ["GET", "/v1/peppers", undefined],
    ["GET", "/v1/reminders", undefined],
    ["PATCH", "/v1/reminders", { about_keys: false }],
    ["POST", "/v1/accounts/{account}/end-subscription", {}],
  ])("nothing else: %s %s", async (method, path, body) => {
    const filled = path.replace("{own}", own.id).replace("{account}", account);
    const text: unknown = JSON.parse(JSON.stringify(body ?? null).replace("{secret}", own.secret));
    for (const as of [page, wholePage]) {
      const answer = await rest(url, method, filled, as, body === undefined ? undefined : text);
      expectRefused(answer, refusal("No browser token may do this."));
    }
  });

  test("an action that it was not given is named", async () => {
    const only = async (...actions: ("KEYS_READ" | "KEYS_CREATE")[]) =>
      (await createBrowserToken(url, account, { externalOwnerId: owner, actions })).headers;
    const reads = await only("KEYS_READ");
    const missing = (action: string) => refusal(`The browser token lacks the action ${action}.`);
    const refused = async (
      as: RequestHeaders,
      method: string,
      path: string,
      action: string,
      body?: unknown,
    ) => expectRefused(await rest(url, method, path, as, body), missing(action));
    await refused(reads, "POST", "/v1/keys", "keys:create", { name: "k" });
    await refused(reads, "POST", `/v1/keys/${own.id}/rotate`, "keys:rotate");
    await refused(reads, "DELETE", `/v1/keys/${own.id}`, "keys:revoke");
    await refused(reads, "GET", `/v1/keys/${own.id}/usage`, "usage:read");
    await refused(await only("KEYS_CREATE"), "GET", "/v1/keys", "keys:read");
  });

  test("no other account, whatever the header names", async () => {
    const elsewhere = { ...wholePage, "X-Account-Id": await createAccount(url) };
    expectEnvelope(await rest(url, "GET", "/v1/keys", elsewhere), "account_not_found", []);
  });
});

describe("how a token is made", () => {
  test.each([
    [{ actions: [] }, "actions"],
    [{ actions: ["keys:manage"] }, "actions"],
    [{ actions: ["keys:read"], ttl_seconds: 59 }, "ttl_seconds"],
    [{ actions: ["keys:read"], ttl_seconds: 3_601 }, "ttl_seconds"],
    [{ actions: ["keys:read"], external_owner_id: " " }, "external_owner_id"],
    [{ actions: ["keys:read"], scopes: ["Not a scope"] }, "scopes"],
    [{ actions: ["keys:read"], scopes: Array.from({ length: 21 }, (_, at) => `s${String(at)}`) }, "scopes"],
  ])("not of %j", async (body, field) => {
    const answer = await rest(url, "POST", "/v1/browser-tokens", operatorIn(account), body);
    expect([answer.status, textAt(answer.body, "error")]).toEqual([422, "validation_error"]);
    expect(new Set(listAt(answer.body, "details").map((detail) => textAt(detail, "field")))).toEqual(
      new Set([field]),
    );
  });

  test("by a key only with scopes that the key has, and not by one with a number of uses", async () => {
    const made = (secret: string, body: object) =>
      rest(url, "POST", "/v1/browser-tokens", withKey(secret), { actions: ["keys:read"], ...body });
    expectRefused(await made(manager.secret, { scopes: ["invoices:read"] }), [
      {
        field: "scopes",
        message: "A key gives no more than it has itself: it lacks the scope invoices:read.",
      },
    ]);
    const counted = await createKey(url, account, { permissions: ["KEYS_MANAGE"], maxUses: 5 });
    expectRefused(await made(counted.secret, {}), [
      { field: "max_uses", message: "A key that has a number of uses itself makes no browser tokens." },
    ]);
    expectEnvelope(await made(own.secret, {}), "endpoint_restricted", []);
  });

  test("it lasts 15 minutes, or as long as it says, and no longer than its maker", async () => {
    const lifeOf = async (ttl: number | null, as: RequestHeaders) => {
      const { browserToken } = await createBrowserToken(
        url,
        account,
        ttl === null ? {} : { ttlSeconds: ttl },
        as,
      );
      return Date.parse(browserToken.expiresAt) - Date.parse(browserToken.createdAt);
    };
    expect(await lifeOf(null, operatorIn(account))).toBe(900_000);
    expect(await lifeOf(60, operatorIn(account))).toBe(60_000);
    const expiresAt = new Date(Date.now() + 120_000).toISOString();
    const brief = await createKey(url, account, { permissions: ["KEYS_MANAGE"], expiresAt });
    expect(await lifeOf(3_600, withKey(brief.secret))).toBeLessThan(120_001);
  });

  test("the longest that can be asked for still fits into a header", async () => {
    const externalOwnerId = "\u{10ffff}".repeat(200);
    const scopes = Array.from({ length: 20 }, (_, at) => `s${String(at).padStart(49, "0")}`);
    const maker = await createKey(url, account, { permissions: ["KEYS_MANAGE"], scopes });
    // The most secrets that a key can have had.
    await onDatabase(server.databaseUrl, (client) =>
      client.query("UPDATE key_secrets SET number = 32767 WHERE key_id = $1", [maker.id]),
    );
    const { token, headers } = await createBrowserToken(
      url,
      account,
      { externalOwnerId, scopes, maxKeys: 10_000, ttlSeconds: 3_600 },
      withKey(maker.secret),
    );
    expect(token.length).toBeLessThanOrEqual(4_096);
    expect((await rest(url, "GET", "/v1/keys", headers)).status).toBe(200);
  });
});

describe("a token that is not good", () => {
  test("is refused without a statement when it is forged, cut or expired", async () => {
    const { token } = await createBrowserToken(url, account);
    const stranger = signBrowserToken(account, {});
    const flipped = `${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`;
    expect((await rest(url, "GET", "/v1/keys", withKey(stranger))).status).toBe(200);
    const refused = {
      browser_token_invalid: [
        flipped,
        token.slice(0, -6),
        `${token}000000`,
        `lkb_${"z".repeat(300)}`,
        `lkb_${"a".repeat(9_000)}`,
      ],
      browser_token_expired: [expiredBrowserToken(account)],
    } as const;
    for (const [code, tokens] of Object.entries(refused)) {
      for (const text of tokens) {
        const before = server.statements.length;
        const answer = await rest(url, "GET", "/v1/keys", withKey(text));
        expect(textAt(answer.body, "error")).toBe(code);
        expect(server.statements.length).toBe(before);
      }
    }
  });

  test("is read anew with its maker and its account in one statement, once to settle the call and once to answer it", async () => {
    const before = server.statements.length;
    await graphql(url, page, PageViewerDocument, {});
    const sent = server.statements.slice(before);
    expect(sent.length).toBeLessThanOrEqual(2);
    for (const text of sent) expect(text).toContain("browser_token_revocations");
  });

  test("is never read from a URL, and neither answers nor log lines show it", async () => {
    const { token } = await createBrowserToken(url, account);
    expectEnvelope(await rest(url, "GET", `/v1/keys?token=${token}`, {}), "api_key_invalid");
    const path = await rest(url, "GET", `/v1/keys/${token}`, withKey(token));
    const named = await rest(url, "GET", `/v1/${token}`, withKey(token));
    const inBody = await rest(url, "POST", "/v1/keys", page, { name: token });
    for (const text of [path.text, named.text, inBody.text, server.log.join("\n")]) {
      expect(text).not.toContain(token.slice(10, 80));
    }
  });

  test("is no key: neither a gateway nor a check accepts it", async () => {
    const { token } = await createBrowserToken(url, account);
    expectEnvelope(await rest(url, "GET", "/v1/authorize", withKey(token)), "api_key_invalid", []);
    const { body } = await rest(url, "POST", "/v1/keys/verify", operatorIn(account), { key: token });
    expect(at(body, "data", "valid")).toBe(false);
  });
});
