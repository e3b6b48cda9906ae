import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLimiter } from "../../../src/core/engine/limits/limiter.js";
import { AccountEntry, KeyEntry } from "../../../src/core/engine/verification/key-entry.js";
import { createSecretDigester } from "../../../src/core/model/keys/secret-digester.js";
import {
  accountColumns,
  apiKeyColumns,
  keySecretColumns,
  readColumns,
} from "../../../src/storage/columns.js";
import { openDatabase, type Database } from "../../../src/storage/database.js";
import { createLimitStore } from "../../../src/storage/limit-store.js";
import { createOperatorReader } from "../../../src/storage/operator-reader.js";
import { toAccount, toApiKey, toOperator, toSecretRecord } from "../../../src/storage/rows.js";
import { createVerifiableKeyStore } from "../../../src/storage/verifiable-key-store.js";
import { asOperator, graphqlText, withKey } from "../../support/client.js";
import { at } from "../../support/envelope.js";
import { createAccount, createKey, createOperator, type CreatedKey } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, testPepper, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let database: Database;
let pool: pg.Pool;
let full: CreatedKey;
let plain: CreatedKey;
let account: string;

beforeAll(async () => {
  server = await startTestServer();
  const { databaseUrl: connectionString } = server;
  database = openDatabase({
    connectionString,
    poolSize: 1,
    timeoutMs: 10_000,
    onIdleConnectionError: () => undefined,
  });
  pool = new pg.Pool({ connectionString, max: 1 });
  account = await createAccount(server.url, 20);
  full = await createKey(server.url, account, {
    rate: { limit: 7, windowSeconds: 60 },
    maxUses: 9,
    allowedIps: ["192.0.2.0/24"],
    allowedEndpoints: ["GET /v1/charts/*"],
    expiresAt: "2100-01-01T00:00:00Z",
  });
  plain = await createKey(server.url, await createAccount(server.url));
  await onDatabase(connectionString, async (client) => {
    // Every nullable column has a value of its own, so that no two can be exchanged.
    await client.query(
      `UPDATE accounts SET external_id = 'customer-42', plan = 'launch', burst_per_minute = 11, monthly_quota = 13,
         billing_anchor = '2026-02-03T04:05:06Z', suspended_at = NULL, metadata = '{"tier":1}',
         max_key_lifetime_days = 17, keys_must_expire = true, default_idle_timeout_days = 19, allowed_scopes = '{a:*}'
       WHERE id = $1`,
      [account],
    );
    await client.query(
      `UPDATE api_keys SET last_used_at = '2026-03-04T05:06:07Z', version = 3, environment = 'test', scopes = '{a:b}',
         description = 'nightly', metadata = '{"team":"x"}', owner_id = 'mem_01ARZ3NDEKTSV4RRFFQ69G5FAV',
         external_owner_id = 'u-1', tags = '{ci}', idle_timeout_days = 36500
       WHERE id = $1`,
      [full.id],
    );
    await client.query(
      `UPDATE key_secrets SET last_used_at = '2026-03-04T05:06:07Z', ends_at = '2099-01-01', number = 2,
         completes_on_first_use = true, prefix = 'old', last_four = 'abcd' WHERE key_id = $1`,
      [full.id],
    );
  });
});
afterAll(async () => {
  await pool.end();
  await database.close();
  await server.stop();
});

test("what a check reads of a key and its account is what storage says, field by field, and so is what it remembers", async () => {
  const digester = createSecretDigester([{ version: 1, key: Buffer.from(testPepper, "hex") }]);
  for (const { id, secret } of [full, plain]) {
    const digests = digester.candidates(secret);
    const [found] = await createVerifiableKeyStore(pool).findByDigests(digests);
    if (found === undefined) throw new Error("The key was not found");
    const key = await (await database.prisma()).apiKey.findUniqueOrThrow({ where: { id } });
    const owner = await (await database.prisma()).account.findUniqueOrThrow({ where: { id: key.accountId } });
    const row = await (await database.prisma()).keySecret.findFirstOrThrow({ where: { keyId: id } });
    const secretRecord = toSecretRecord(row, key);
    expect(found).toEqual({
      digest: digests[0],
      secret: secretRecord,
      apiKey: toApiKey(key),
      account: toAccount(owner),
    });
    expect(Object.keys(row).sort()).toEqual(Object.keys(keySecretColumns).sort());
    expect(Object.keys(key).sort()).toEqual(Object.keys(apiKeyColumns).sort());
    expect(Object.keys(owner).sort()).toEqual(Object.keys(accountColumns).sort());

    const limiter = createLimiter({
      store: createLimitStore(pool),
      nowMs: () => 0,
      replicaCount: () => 1,
      maxCounters: 10,
      onGiveBackFailure: () => undefined,
    });
    const entry = new KeyEntry(found, new AccountEntry(found.account, limiter), limiter, Date.now());
    expect(entry.toApiKey()).toEqual(found.apiKey);
    expect(entry.accountEntry.account).toEqual(found.account);
    expect(entry.secret).toMatchObject({ prefix: secretRecord.prefix, lastFour: secretRecord.lastFour });
  }
});

test("what is read of operators is what storage says", async () => {
  const { id } = await createOperator(server.url, ["KEYS_VERIFY"]);
  const read = await createOperatorReader(pool).readAll();
  const row = await (await database.prisma()).operator.findUniqueOrThrow({ where: { id } });
  expect(read.map(({ operator }) => operator)).toContainEqual(toOperator(row));
});

test("the external id of an account is in a verdict, and in the viewer of the account's own key", async () => {
  const document = `mutation { verifyApiKey(input: {key: "${full.secret}", endpoint: "/v1/charts/1", method: "GET", ip: "192.0.2.1"}) {
    ... on ApiKeyVerification { account { id externalId } } } }`;
  const verdict = await graphqlText(server.url, asOperator, document);
  expect(at(verdict.body, "data", "verifyApiKey", "account"), verdict.text).toEqual({
    id: account,
    externalId: "customer-42",
  });
  // As the policy of the account asks.
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const own = await createKey(server.url, account, { expiresAt });
  const viewer = await graphqlText(
    server.url,
    withKey(own.secret),
    "{ viewer { ... on Viewer { account { externalId } } } }",
  );
  expect(at(viewer.body, "data", "viewer", "account", "externalId"), viewer.text).toBe("customer-42");
});

test("a statement that forgets a column fails with the table's name", () => {
  const row = Object.fromEntries(Object.keys(keySecretColumns).map((field) => [`s.${field}`, null]));
  expect(() => readColumns({ ...row, "s.digest": undefined }, "s", keySecretColumns)).toThrow("columns of s");
});
