import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { KeyHealthDocument, RotateApiKeyDocument } from "../../generated/graphql.js";
import { graphql, operatorIn, rest, type RequestHeaders } from "../../support/client.js";
import { at, expectEnvelope, listAt } from "../../support/envelope.js";
import { createAccount, createKey, expectMember } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let inAccount: RequestHeaders;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  account = await createAccount(server.url, 10);
  inAccount = operatorIn(account);
});
afterAll(() => server.stop());

/** A key without a flaw, but for what is given. */
async function keyWith(fields: object): Promise<string> {
  const healthy = { name: "k", idleTimeoutDays: 30, allowedIps: ["192.0.2.0/24"] };
  const { id } = await createKey(server.url, account, { ...healthy, ...fields });
  return id;
}

async function changeRow(sql: string, id: string): Promise<void> {
  await onDatabase(server.databaseUrl, (client) => client.query(sql, [id]));
}

async function findings(idleDays?: number) {
  const variables = idleDays === undefined ? {} : { idleDays };
  const { keyHealth } = await graphql(server.url, inAccount, KeyHealthDocument, variables);
  return expectMember(keyHealth, "KeyHealth").findings.map(({ flaw, keyCount, keys }) => [
    flaw,
    keyCount,
    keys.map(({ id }) => id),
  ]);
}

test("a healthy key has no finding, and an account without keys has none", async () => {
  expect(await findings()).toEqual([]);
  await keyWith({});
  expect(await findings()).toEqual([]);
});

test("each flaw is found, with its keys, the most urgent first", async () => {
  const noExpiry = await keyWith({ idleTimeoutDays: null });
  const open = await keyWith({ allowedIps: [] });
  const wide = await keyWith({ scopes: ["invoices:*"] });
  const old = await keyWith({ idleTimeoutDays: 3_000 });
  await changeRow(
    "UPDATE key_secrets SET created_at = created_at - interval '91 days' WHERE key_id = $1",
    old,
  );
  await changeRow("UPDATE api_keys SET last_used_at = now() WHERE id = $1", old);
  const idle = await keyWith({ idleTimeoutDays: 3_000 });
  await changeRow("UPDATE api_keys SET last_used_at = now() - interval '89 days' WHERE id = $1", idle);
  const unused = await keyWith({});
  await changeRow("UPDATE api_keys SET created_at = created_at - interval '8 days' WHERE id = $1", unused);
  const rotating = await keyWith({});
  const rotated = await graphql(server.url, inAccount, RotateApiKeyDocument, {
    input: { id: rotating, overlapSeconds: 7 * 86_400 },
  });
  expectMember(rotated.rotateApiKey, "RotateApiKeySuccess");
  expect(await findings()).toEqual([
    ["WIDE_SCOPES", 1, [wide]],
    ["NEVER_USED", 1, [unused]],
    ["OLD_SECRET", 1, [old]],
    ["NO_EXPIRY", 1, [noExpiry]],
    ["UNRESTRICTED", 1, [open]],
  ]);

  await changeRow(
    "UPDATE key_secrets SET created_at = created_at - interval '25 hours' WHERE key_id = $1",
    rotating,
  );
  await keyWith({});
  expect((await findings(89)).slice(0, 4)).toEqual([
    ["UNFINISHED_ROTATION", 1, [rotating]],
    ["NEAR_CEILING", 8, []],
    ["WIDE_SCOPES", 1, [wide]],
    ["IDLE", 1, [idle]],
  ]);
});

test("REST gives the same, with why it matters and what mends it; a revoked key is in no finding", async () => {
  const id = await keyWith({ idleTimeoutDays: null });
  const { body } = await rest(server.url, "GET", "/v1/keys/health?idle_days=5", inAccount);
  const [finding] = listAt(body, "data", "findings");
  expect(at(body, "data", "active_keys")).toBe(1);
  expect(finding).toMatchObject({
    flaw: "no_expiry",
    mutation: "updateApiKey",
    key_count: 1,
    keys: [{ id }],
  });
  expect(at(finding, "why")).toMatch(/never ends by itself/);
  await rest(server.url, "DELETE", `/v1/keys/${id}`, inAccount);
  expect(await findings()).toEqual([]);
});

test.each(["0", "3651", "x"])("idle_days=%s is refused", async (days) => {
  const answer = await rest(server.url, "GET", `/v1/keys/health?idle_days=${days}`, inAccount);
  expectEnvelope(answer, "validation_error", ["idle_days"]);
});
