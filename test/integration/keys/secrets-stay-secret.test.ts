import { print } from "graphql";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import {
  AccountDocument,
  AccountsDocument,
  ApiKeyDocument,
  ApiKeysDocument,
  NodeDocument,
  RevokeApiKeyDocument,
  ViewerDocument,
} from "../../generated/graphql.js";
import { asOperator, graphqlText, operatorIn, rest, withKey, type Answer } from "../../support/client.js";
import { createAccount, createManageKey, type CreatedKey } from "../../support/fixtures.js";
import { sendRequest } from "../../support/raw-http.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

interface Tenant {
  readonly account: string;
  readonly keys: readonly CreatedKey[];
}

let server: TestServer;
const tenants: Tenant[] = [];
/** Every answer since the secrets were shown. */
const answers: Answer[] = [];

beforeAll(async () => {
  server = await startTestServer({ LOG_LEVEL: "trace" });
  for (let count = 0; count < 3; count += 1) {
    const account = await createAccount(server.url);
    const keys = await Promise.all(Array.from({ length: 10 }, () => createManageKey(server.url, account)));
    tenants.push({ account, keys });
  }
});
afterAll(() => server.stop());

function secrets(): string[] {
  return tenants.flatMap(({ keys }) => keys.map(({ secret }) => secret));
}

interface SecretForms {
  readonly random: string;
  readonly hex: string;
  readonly base64url: string;
}

/** Made once for each secret, because thousands of texts are searched for each of them. */
const knownForms = new Map<string, SecretForms>();

function formsOf(secret: string): SecretForms {
  const known = knownForms.get(secret);
  if (known !== undefined) return known;
  const random = secret.slice(3, 46);
  const forms = {
    random,
    hex: Buffer.from(random).toString("hex"),
    base64url: Buffer.from(secret).toString("base64url").slice(0, 60),
  };
  knownForms.set(secret, forms);
  return forms;
}

/** The secrets found in a text, whole or by their random part, as text, hex or base64. */
function foundIn(text: string): string[] {
  const lowered = text.toLowerCase();
  return secrets().filter((secret) => {
    const { random, hex, base64url } = formsOf(secret);
    return text.includes(random) || lowered.includes(hex) || text.includes(base64url);
  });
}

async function keep(...asked: Promise<Answer>[]): Promise<void> {
  answers.push(...(await Promise.all(asked)));
}

/** Every way to hold a secret wrongly that comes to mind. */
async function misuse(account: string, { id, secret }: CreatedKey): Promise<void> {
  const { url } = server;
  const caller = withKey(secret);
  const filterBy =
    "query ($f: ApiKeyFilter) { apiKeys(filter: $f) { __typename ... on ApiError { error details { field message } } } }";
  await keep(
    rest(url, "GET", "/v1/keys/me", caller),
    rest(url, "GET", "/v1/keys/me", { "X-API-Key": secret }),
    rest(url, "GET", `/v1/keys/${id}`, caller),
    rest(url, "GET", "/v1/keys", caller),
    rest(url, "GET", "/v1/keys/me", withKey(`${secret}0`)),
    rest(url, "GET", "/v1/keys/me", withKey(`${secret} ${secret}`)),
    rest(url, "GET", "/v1/keys/me", { Authorization: `Basic ${secret}` }),
    rest(url, "GET", "/v1/keys/me", { Authorization: secret }),
    rest(url, "GET", `/v1/keys/me?key=${secret}`, caller),
    rest(url, "GET", `/v1/keys/me?${secret}=1`, caller),
    rest(url, "GET", `/v1/keys/${secret}`, caller),
    rest(url, "DELETE", `/v1/keys/${secret}`, caller),
    rest(url, "GET", `/${secret}`, caller),
    rest(url, "PUT", `/v1/keys/${secret}`, caller),
    rest(url, "GET", `/reference/errors/${secret}`, {}),
    rest(url, "GET", `/v1/keys?after=${secret}`, asOperator),
    rest(url, "GET", "/v1/keys", operatorIn(secret)),
    rest(url, "GET", "/v1/keys", { ...caller, "X-Account-Id": secret }),
    rest(url, "POST", "/v1/keys", caller, { name: secret }),
    rest(url, "POST", "/v1/keys", caller, { name: "x", [secret]: 1 }),
    rest(url, "POST", "/v1/keys", caller, { name: "x", permissions: [secret] }),
    rest(url, "POST", "/v1/keys", caller, { name: "x", expires_at: secret }),
    rest(url, "POST", "/v1/keys", operatorIn(account), { name: secret }),
    sendRequest(url, "GET /v1/keys/me", [`Authorization: Bearer ${secret}`, `X-API-Key: ${secret}x`]),
    sendRequest(
      url,
      "POST /v1/keys",
      [`Authorization: Bearer ${secret}`, "Content-Type: application/json"],
      `{"name": "${secret}`,
    ),
    graphqlText(url, caller, print(ViewerDocument)),
    graphqlText(url, caller, print(ApiKeysDocument)),
    graphqlText(url, caller, print(ApiKeyDocument), { id: secret }),
    graphqlText(url, caller, print(NodeDocument), { id: secret }),
    graphqlText(url, caller, print(RevokeApiKeyDocument), { input: { id: secret } }),
    graphqlText(url, caller, print(ApiKeysDocument), { after: secret }),
    graphqlText(url, caller, print(ApiKeysDocument), { first: secret }),
    graphqlText(url, caller, filterBy, { f: { nameContains: secret } }),
    graphqlText(url, caller, filterBy, { f: { status: [secret] } }),
    graphqlText(url, caller, filterBy, { f: { [secret]: true } }),
    graphqlText(url, caller, `{ ${secret} }`),
    graphqlText(url, caller, `{ viewer { ... on ${secret} { id } } }`),
    graphqlText(url, caller, `{ apiKey(id: ${secret}`),
  );
}

test("of 30 secrets none is in the database, the log, or any answer but the one that created it", async () => {
  expect(new Set(secrets()).size).toBe(30);
  for (const { account, keys } of tenants) {
    for (const key of keys) await misuse(account, key);
    const [first] = keys;
    if (first === undefined) throw new Error("Unreachable");
    await keep(
      rest(server.url, "DELETE", `/v1/keys/${first.id}`, operatorIn(account)),
      rest(server.url, "GET", "/v1/keys?status=active,revoked,expired&first=100", operatorIn(account)),
      graphqlText(server.url, operatorIn(account), print(ApiKeysDocument), {
        filter: { status: ["ACTIVE", "REVOKED", "EXPIRED"] },
        first: 100,
      }),
      graphqlText(server.url, asOperator, print(AccountDocument), { id: account }),
      rest(server.url, "GET", "/v1/keys/me", withKey(first.secret)),
    );
  }
  await keep(graphqlText(server.url, asOperator, print(AccountsDocument), { first: 100 }));
  await vi.waitFor(async () => expect(await usedKeys()).toBe(30), 20_000);

  expect(answers.length).toBeGreaterThan(900);
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  for (const { text, headers } of answers) {
    expect(foundIn(text), text).toEqual([]);
    expect(foundIn(JSON.stringify([...headers]))).toEqual([]);
  }
  expect(server.log.length).toBeGreaterThan(900);
  expect(foundIn(server.log.join(""))).toEqual([]);
  const rows = await everyRow();
  expect(rows.length).toBeGreaterThan(60);
  expect(foundIn(rows.join("\n"))).toEqual([]);
}, 300_000);

test("the search finds a secret that is there, in each of the forms it looks for", () => {
  const [secret = ""] = secrets();
  const random = secret.slice(3, 46);
  for (const text of [
    secret,
    `x${random}y`,
    Buffer.from(secret).toString("hex"),
    Buffer.from(secret).toString("base64url"),
  ]) {
    expect(foundIn(`before ${text} after`)).toEqual([secret]);
  }
});

test("what the database holds instead is a digest for each key, no two alike", async () => {
  const digests = await onDatabase(server.databaseUrl, async (client) => {
    const { rows } = await client.query<{ digest: string }>(
      "SELECT DISTINCT encode(digest, 'hex') AS digest FROM key_secrets",
    );
    return rows.map(({ digest }) => digest);
  });
  expect(digests).toHaveLength(30);
  for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  for (const { text } of answers) expect(digests.filter((digest) => text.includes(digest))).toEqual([]);
  expect(digests.filter((digest) => server.log.join("").includes(digest))).toEqual([]);
});

async function usedKeys(): Promise<number> {
  const { rowCount } = await onDatabase(server.databaseUrl, (client) =>
    client.query("SELECT 1 FROM api_keys WHERE last_used_at IS NOT NULL"),
  );
  return rowCount ?? 0;
}

/** Every row of every table, as text. */
function everyRow(): Promise<string[]> {
  return onDatabase(server.databaseUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(tables.rows.length).toBeGreaterThan(3);
    const rows: string[] = [];
    for (const { name } of tables.rows) {
      const found = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      rows.push(...found.rows.map(({ row }) => row));
    }
    return rows;
  });
}
