import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  CreateApiKeyDocument,
  UpdateAccountDocument,
  UpdateApiKeyDocument,
  UpdateKeyPolicyDocument,
  type UpdateAccountInput,
  type UpdateKeyPolicyInput,
} from "../../generated/graphql.js";
import { asOperator, graphql, graphqlText, operatorIn, rest, withKey } from "../../support/client.js";
import type { RequestHeaders } from "../../support/client.js";
import { at, expectEnvelope, listAt, textAt } from "../../support/envelope.js";
import { codeOf, createAccount, createKey, expectMember, expireKey } from "../../support/fixtures.js";
import { newMember, withCookie } from "../../support/sign-in.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let operator: RequestHeaders;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  account = await createAccount(server.url, 50);
  operator = operatorIn(account);
});
afterAll(() => server.stop());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** Lets a key have been created and last used so long ago. */
async function age(id: string, days: number): Promise<void> {
  await onDatabase(server.databaseUrl, (client) =>
    client.query(
      `UPDATE api_keys SET created_at = now() - $2 * interval '1 day', last_used_at = now() - $2 * interval '1 day'
       WHERE id = $1`,
      [id, days],
    ),
  );
}

async function said(secret: string): Promise<string> {
  const answer = await rest(server.url, "GET", "/v1/authorize", withKey(secret));
  return answer.status === 200 ? "accepted" : textAt(answer.body, "error");
}

/** The fields that are refused, in GraphQL's names; none for a success. */
type Change = (
  input: { expiresAt?: string | null; idleTimeoutDays?: number | null },
  id?: string,
) => Promise<string[]>;

const snake = (input: { expiresAt?: string | null; idleTimeoutDays?: number | null }) => ({
  ...("expiresAt" in input ? { expires_at: input.expiresAt } : {}),
  ...("idleTimeoutDays" in input ? { idle_timeout_days: input.idleTimeoutDays } : {}),
});
const camel = (field: string) => field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const namedBy = (body: unknown) => listAt(body, "details").map((detail) => camel(textAt(detail, "field")));

const surfaces: Record<"rest" | "graphql", { create: Change; update: Change }> = {
  rest: {
    async create(input) {
      const answer = await rest(server.url, "POST", "/v1/keys", operator, { name: "k", ...snake(input) });
      return answer.status === 201 ? [] : namedBy(answer.body);
    },
    async update(input, id = "") {
      const answer = await rest(server.url, "PATCH", `/v1/keys/${id}`, operator, snake(input));
      return answer.status === 200 ? [] : namedBy(answer.body);
    },
  },
  graphql: {
    async create(given) {
      const input = { name: "k", ...given };
      const { createApiKey } = await graphql(server.url, operator, CreateApiKeyDocument, { input });
      return "details" in createApiKey ? createApiKey.details.map(({ field }) => field) : [];
    },
    async update(given, id = "") {
      const input = { id, ...given };
      const { updateApiKey } = await graphql(server.url, operator, UpdateApiKeyDocument, { input });
      return "details" in updateApiKey ? updateApiKey.details.map(({ field }) => field) : [];
    },
  },
};

describe.each(["rest", "graphql"] as const)("over %s", (name) => {
  const { create, update } = surfaces[name];

  test.each([0, -1, 3_651])("an idle timeout of %d days is refused", async (idleTimeoutDays) => {
    const { id } = await createKey(server.url, account);
    expect(await create({ idleTimeoutDays })).toEqual(["idleTimeoutDays"]);
    expect(await update({ idleTimeoutDays }, id)).toEqual(["idleTimeoutDays"]);
  });

  test("a key may not be given an end in the past", async () => {
    const { id } = await createKey(server.url, account);
    expect(await update({ expiresAt: inDays(-1) }, id)).toEqual(["expiresAt"]);
    await age(id, 10);
    expect(await update({ idleTimeoutDays: 9 }, id)).toEqual(["idleTimeoutDays"]);
    expect(await update({ idleTimeoutDays: 11 }, id)).toEqual([]);
  });

  test("a key that has expired is not extended, whichever way it ended", async () => {
    const expired = await createKey(server.url, account);
    await expireKey(server.databaseUrl, expired.id);
    const idle = await createKey(server.url, account, { idleTimeoutDays: 5 });
    await age(idle.id, 6);
    for (const { id } of [expired, idle]) {
      expect(await update({ expiresAt: inDays(1) }, id)).toEqual(["expiresAt"]);
      expect(await update({ expiresAt: null, idleTimeoutDays: null }, id)).toEqual([
        "expiresAt",
        "idleTimeoutDays",
      ]);
    }
  });

  test("a key against the policy is refused, new or changed; the detail names the rule", async () => {
    const { id } = await createKey(server.url, account);
    await policy(operator, { maxKeyLifetimeDays: 30 });
    for (const expiresAt of [null, inDays(31)]) {
      expect(await create({ expiresAt })).toEqual(["expiresAt"]);
      expect(await update({ expiresAt }, id)).toEqual(["expiresAt"]);
    }
    expect(await create({ expiresAt: inDays(29) })).toEqual([]);
    expect(await update({ expiresAt: inDays(29) }, id)).toEqual([]);
    await policy(operator, { maxKeyLifetimeDays: null, keysMustExpire: true });
    expect(await create({})).toEqual(["expiresAt"]);
    expect(await update({ expiresAt: null }, id)).toEqual(["expiresAt"]);
    expect(await create({ expiresAt: inDays(1_000) })).toEqual([]);
  });
});

async function policy(caller: RequestHeaders, input: UpdateKeyPolicyInput) {
  return (await graphql(server.url, caller, UpdateKeyPolicyDocument, { input })).updateKeyPolicy;
}

test("a key that was idle for too long is refused as expired, and frees its place", async () => {
  const tight = await createAccount(server.url, 1);
  const { id } = await createKey(server.url, tight, { idleTimeoutDays: 3 });
  const idle = await createKey(server.url, account, { idleTimeoutDays: 3 });
  await age(idle.id, 4);
  expect(await said(idle.secret)).toBe("api_key_expired");
  const used = await createKey(server.url, account, { idleTimeoutDays: 3 });
  await age(used.id, 2);
  expect(await said(used.secret)).toBe("accepted");
  const shown = await rest(server.url, "GET", `/v1/keys/${idle.id}`, operator);
  expect(at(shown.body, "data")).toMatchObject({ status: "expired", idle_timeout_days: 3 });
  expect((await rest(server.url, "POST", "/v1/keys", operatorIn(tight), { name: "next" })).status).toBe(409);
  await age(id, 4);
  expect((await rest(server.url, "POST", "/v1/keys", operatorIn(tight), { name: "next" })).status).toBe(201);
});

/** While no server can write times of use together, as it does each second. */
async function whileUsesWait(work: () => Promise<void>): Promise<void> {
  await onDatabase(server.databaseUrl, async (client) => {
    await client.query("BEGIN");
    await client.query("LOCK TABLE usage_writers IN ACCESS EXCLUSIVE MODE");
    await work();
    await client.query("ROLLBACK");
  });
}

const inHalfAMinute = 3 - 30 / 86_400;

test.each(["/v1/authorize", "/v1/keys/me", "/v1/keys"])(
  "a use in the last minute before the idle timeout is written before %s answers, so the key keeps its place",
  async (path) => {
    const key = await createKey(server.url, account, { idleTimeoutDays: 3, permissions: ["KEYS_MANAGE"] });
    await age(key.id, inHalfAMinute);
    await whileUsesWait(async () => {
      expect((await rest(server.url, "GET", path, withKey(key.secret))).status).toBe(200);
      const { rows } = await onDatabase(server.databaseUrl, (client) =>
        client.query("SELECT ends_at > now() + interval '2 days' AS lasts FROM api_keys WHERE id = $1", [
          key.id,
        ]),
      );
      expect(rows).toEqual([{ lasts: true }]);
    });
  },
);

test("a use in the last minute is refused if the key has ended in the database, though it is remembered", async () => {
  const endings: [code: string, sql: string][] = [
    ["api_key_expired", "UPDATE api_keys SET last_used_at = now() - interval '4 days' WHERE id = $1"],
    ["api_key_revoked", "UPDATE api_keys SET revoked_at = now() WHERE id = $1"],
  ];
  for (const [code, sql] of endings) {
    const key = await createKey(server.url, account, { idleTimeoutDays: 3 });
    await age(key.id, inHalfAMinute);
    // Remembered, and not used.
    const refused = await rest(server.url, "GET", "/v1/authorize?scope=none:such", withKey(key.secret));
    expectEnvelope(refused, "endpoint_restricted", ["scopes"]);
    await onDatabase(server.databaseUrl, (client) => client.query(sql, [key.id]));
    expect(await said(key.secret)).toBe(code);
  }
});

test("a new key has the idle timeout of the policy, unless it names another or none", async () => {
  await policy(operator, { defaultIdleTimeoutDays: 90 });
  const days = async (input: object) => {
    const answer = await rest(server.url, "POST", "/v1/keys", operator, { name: "k", ...input });
    return at(answer.body, "data", "idle_timeout_days");
  };
  expect(await days({})).toBe(90);
  expect(await days({ idle_timeout_days: 7 })).toBe(7);
  expect(await days({ idle_timeout_days: null })).toBeNull();
});

test("a change of the policy does not change keys, and a key against it can still be renamed", async () => {
  const { id, secret } = await createKey(server.url, account);
  await policy(operator, { keysMustExpire: true, maxKeyLifetimeDays: 1 });
  expect(await said(secret)).toBe("accepted");
  const renamed = await rest(server.url, "PATCH", `/v1/keys/${id}`, operator, { name: "renamed" });
  expect(renamed.status, renamed.text).toBe(200);
});

test("owners set the policy of their account, operators too; developers and keys do not", async () => {
  const owner = withCookie((await newMember(server, account, "policy.owner@example.com", "OWNER")).cookie);
  const developer = withCookie(
    (await newMember(server, account, "policy.dev@example.com", "DEVELOPER")).cookie,
  );
  const { account: changed } = expectMember(
    await policy(owner, { maxKeyLifetimeDays: 30, keysMustExpire: true, defaultIdleTimeoutDays: 9 }),
    "UpdateKeyPolicySuccess",
  );
  const wanted = {
    maxKeyLifetimeDays: 30,
    keysMustExpire: true,
    defaultIdleTimeoutDays: 9,
    allowedScopes: [],
  };
  expect(changed.keyPolicy).toMatchObject(wanted);
  expect(codeOf(await policy(developer, { keysMustExpire: false }))).toBe("endpoint_restricted");
  const manager = withKey(
    (await createKey(server.url, account, { permissions: ["KEYS_MANAGE"], expiresAt: inDays(1) })).secret,
  );
  expect(codeOf(await policy(manager, { keysMustExpire: false }))).toBe("endpoint_restricted");
  const overRest = await rest(server.url, "PATCH", "/v1/key-policy", owner, { max_key_lifetime_days: 31 });
  expect(at(overRest.body, "data")).toEqual({
    max_key_lifetime_days: 31,
    keys_must_expire: true,
    default_idle_timeout_days: 9,
    allowed_scopes: [],
  });
  const read = await rest(server.url, "GET", `/v1/accounts/${account}`, owner);
  expect(at(read.body, "data", "key_policy")).toEqual(at(overRest.body, "data"));
  const refused = await rest(server.url, "PATCH", "/v1/key-policy", owner, { default_idle_timeout_days: 0 });
  expectEnvelope(refused, "validation_error", ["default_idle_timeout_days"]);
  const wrongs: UpdateKeyPolicyInput[] = [{ maxKeyLifetimeDays: 0 }, { defaultIdleTimeoutDays: 3_651 }];
  for (const wrong of wrongs) {
    expect(codeOf(await policy(owner, wrong))).toBe("validation_error");
    const input: UpdateAccountInput = { id: account, keyPolicy: wrong };
    const { updateAccount } = await graphql(server.url, asOperator, UpdateAccountDocument, { input });
    expect(expectMember(updateAccount, "ValidationError").details[0]?.field).toBe(
      `keyPolicy.${Object.keys(wrong).join("")}`,
    );
  }
  const input = { id: account, keyPolicy: { keysMustExpire: false } };
  await graphql(server.url, asOperator, UpdateAccountDocument, { input });
  const text = `{ account(id: "${account}") { ... on Account { keyPolicy { maxKeyLifetimeDays keysMustExpire } } } }`;
  const seen = await graphqlText(server.url, asOperator, text);
  expect(at(seen.body, "data", "account", "keyPolicy")).toEqual({
    maxKeyLifetimeDays: 31,
    keysMustExpire: false,
  });
});

test("a key with an idle timeout gives no longer one", async () => {
  const manager = await createKey(server.url, account, { permissions: ["KEYS_MANAGE"], idleTimeoutDays: 10 });
  const made = (body: object) =>
    rest(server.url, "POST", "/v1/keys", withKey(manager.secret), { name: "made", ...body });
  expectEnvelope(await made({}), "endpoint_restricted", ["idle_timeout_days"]);
  expectEnvelope(await made({ idle_timeout_days: 11 }), "endpoint_restricted", ["idle_timeout_days"]);
  const { status, body } = await made({ idle_timeout_days: 10 });
  expect(status).toBe(201);
  const id = textAt(body, "data", "id");
  const longer = { idle_timeout_days: null };
  expectEnvelope(
    await rest(server.url, "PATCH", `/v1/keys/${id}`, withKey(manager.secret), longer),
    "endpoint_restricted",
  );
});

test("lists find the keys that expire soon, by their date or for not being used, on both surfaces", async () => {
  const soon = await createKey(server.url, account, { expiresAt: inDays(5) });
  const idle = await createKey(server.url, account, { idleTimeoutDays: 10 });
  await age(idle.id, 6);
  await createKey(server.url, account, { expiresAt: inDays(8) });
  await createKey(server.url, account);
  const over = await createKey(server.url, account);
  await expireKey(server.databaseUrl, over.id);
  const overRest = await rest(server.url, "GET", "/v1/keys?expiring_within_days=7", operator);
  const found = listAt(overRest.body, "data").map((key) => textAt(key, "id"));
  expect(found.toSorted()).toEqual([soon.id, idle.id].toSorted());
  const text =
    "{ apiKeys(filter: {expiringWithinDays: 7}) { ... on ApiKeyConnection { totalCount } ... on ValidationError { details { field } } } }";
  const overGraphql = await graphqlText(server.url, operator, text);
  expect(at(overGraphql.body, "data", "apiKeys", "totalCount")).toBe(2);
  const refused = await graphqlText(server.url, operator, text.replace("7", "0"));
  expect(at(refused.body, "data", "apiKeys", "details", 0, "field")).toBe("filter.expiringWithinDays");
});

test("answers to a key within 14 days of its expiry say when; others do not", async () => {
  const expiresAt = inDays(13);
  const soon = await createKey(server.url, account, { expiresAt });
  const later = await createKey(server.url, account, { expiresAt: inDays(15) });
  const idle = await createKey(server.url, account, { idleTimeoutDays: 2 });
  for (const path of ["/v1/authorize", "/v1/keys/me"]) {
    const header = async ({ secret }: { secret: string }) =>
      (await rest(server.url, "GET", path, withKey(secret))).headers.get("x-api-key-expires-at");
    expect(await header(soon)).toBe(expiresAt);
    expect([await header(later), await header(idle)]).toEqual([null, null]);
  }
});
