import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ViewerDocument } from "../../generated/graphql.js";
import { graphql, operatorIn, rest, withKey } from "../../support/client.js";
import { at, textAt } from "../../support/envelope.js";
import { createAccount, createKey, revokeKey } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url);
});
afterAll(() => server.stop());

async function lastUsedAt(id: string): Promise<unknown> {
  return at(
    (await rest(server.url, "GET", `/v1/keys/${id}`, operatorIn(account))).body,
    "data",
    "last_used_at",
  );
}

/** Usage is written in batches: once this has seen a later use arrive, an earlier one has too. */
async function usageWritten(): Promise<void> {
  const probe = await createKey(server.url, account);
  await rest(server.url, "GET", "/v1/keys/me", withKey(probe.secret));
  await vi.waitFor(async () => expect(await lastUsedAt(probe.id)).not.toBeNull(), 20_000);
  await revokeKey(server.url, account, probe.id);
}

test("a key that was never used says so, and looking at it is no use", async () => {
  const { id } = await createKey(server.url, account);
  await lastUsedAt(id);
  await usageWritten();
  expect(await lastUsedAt(id)).toBeNull();
});

test("a use over REST is recorded, with its time", async () => {
  const { id, secret } = await createKey(server.url, account);
  const before = Date.now();
  await rest(server.url, "GET", "/v1/keys/me", withKey(secret));
  const after = Date.now();
  await vi.waitFor(async () => expect(await lastUsedAt(id)).not.toBeNull(), 20_000);
  const used = Date.parse(String(await lastUsedAt(id)));
  // By the database's clock, as far as the server knows it.
  const toleranceMs = 10_000;
  expect(used).toBeGreaterThan(before - toleranceMs);
  expect(used).toBeLessThan(after + toleranceMs);
});

test("a use over GraphQL is recorded, and a later one moves it forward", async () => {
  const { id, secret } = await createKey(server.url, account);
  await graphql(server.url, withKey(secret), ViewerDocument, {});
  await vi.waitFor(async () => expect(await lastUsedAt(id)).not.toBeNull(), 20_000);
  const first = String(await lastUsedAt(id));
  await vi.waitFor(async () => {
    await graphql(server.url, withKey(secret), ViewerDocument, {});
    expect(String(await lastUsedAt(id)) > first).toBe(true);
  }, 20_000);
});

test("a refused use is none: not of a revoked key, not with a checksum that is wrong", async () => {
  const revoked = await createKey(server.url, account);
  await revokeKey(server.url, account, revoked.id);
  await rest(server.url, "GET", "/v1/keys/me", withKey(revoked.secret));
  const mistyped = await createKey(server.url, account);
  await rest(server.url, "GET", "/v1/keys/me", withKey(`${mistyped.secret.slice(0, -1)}-`));
  await usageWritten();
  expect(await lastUsedAt(mistyped.id)).toBeNull();
  const list = await rest(server.url, "GET", "/v1/keys?status=revoked&first=100", operatorIn(account));
  const keys = at(list.body, "data");
  const found = Array.isArray(keys) ? keys.filter((key) => textAt(key, "id") === revoked.id) : [];
  expect(found).toHaveLength(1);
  expect(at(found[0], "last_used_at")).toBeNull();
});

test("what was used just before the server stops is written first", async () => {
  const slow = await startTestServer({ USAGE_FLUSH_INTERVAL_MS: "60000" });
  const tenant = await createAccount(slow.url);
  const { id, secret } = await createKey(slow.url, tenant);
  await rest(slow.url, "GET", "/v1/keys/me", withKey(secret));
  const unwritten = await rest(slow.url, "GET", `/v1/keys/${id}`, operatorIn(tenant));
  expect(at(unwritten.body, "data", "last_used_at")).toBeNull();
  await slow.stop();
  const again = await startTestServer({ DATABASE_URL: slow.databaseUrl });
  try {
    const written = await rest(again.url, "GET", `/v1/keys/${id}`, operatorIn(tenant));
    expect(textAt(written.body, "data", "last_used_at")).toMatch(/Z$/);
  } finally {
    await again.stop();
  }
});
