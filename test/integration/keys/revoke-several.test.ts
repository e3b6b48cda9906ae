import { afterAll, beforeEach, beforeAll, describe, expect, test } from "vitest";
import { RevokeApiKeysDocument, type RevokeApiKeysInput } from "../../generated/graphql.js";
import { graphql, operatorIn, rest, withKey, type RequestHeaders } from "../../support/client.js";
import { at, expectEnvelope, listAt } from "../../support/envelope.js";
import { createAccount, createKey, expectMember, type CreatedKey } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let inAccount: RequestHeaders;
let keys: readonly CreatedKey[];
const unknown = "key_01ARZ3NDEKTSV4RRFFQ69G5FAV";

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  account = await createAccount(server.url, 50);
  inAccount = operatorIn(account);
  keys = [await createKey(server.url, account), await createKey(server.url, account)];
});
afterAll(() => server.stop());

async function isAccepted({ secret }: CreatedKey): Promise<boolean> {
  const { status } = await rest(server.url, "GET", "/v1/authorize", withKey(secret));
  return status === 200;
}

const accepted = () => Promise.all(keys.map(isAccepted));

async function revoke(input: RevokeApiKeysInput) {
  return (await graphql(server.url, inAccount, RevokeApiKeysDocument, { input })).revokeApiKeys;
}

describe("several keys are revoked in one call", () => {
  test("by their ids: none of them is accepted when the call returns, and each has its result", async () => {
    const foreign = await createKey(server.url, await createAccount(server.url));
    const ids = [...keys.map(({ id }) => id), unknown, foreign.id, "nonsense"];
    const done = expectMember(await revoke({ ids, reason: "UNUSED" }), "RevokeApiKeysSuccess");
    expect(await accepted()).toEqual([false, false]);
    expect(await isAccepted(foreign)).toBe(true);
    expect(done.results.map(({ reference, rejection }) => [reference, rejection?.error ?? null])).toEqual(
      ids.map((id, index) => [id, index < 2 ? null : "key_not_found"]),
    );
    expect(done.results[0]?.apiKey?.status).toBe("REVOKED");
  });

  test("over REST, with the reason in each record and an audit event for each key", async () => {
    const ids = keys.map(({ id }) => id);
    const answer = await rest(server.url, "POST", "/v1/keys/revoke", inAccount, {
      ids,
      reason: "compromised",
    });
    const results = listAt(answer.body, "data", "results");
    expect(results.map((one) => at(one, "api_key", "revocation_reason"))).toEqual([
      "compromised",
      "compromised",
    ]);
    const events = await rest(server.url, "GET", "/v1/audit-events?action=key.revoked", inAccount);
    const targets = listAt(events.body, "data").map((event) => at(event, "target"));
    expect(targets.toSorted()).toEqual(ids.toSorted());
  });

  test("only in name by a dry run, which changes nothing", async () => {
    const done = expectMember(
      await revoke({ ids: keys.map(({ id }) => id), dryRun: true }),
      "RevokeApiKeysSuccess",
    );
    expect(done).toMatchObject({ dryRun: true, results: [{ apiKey: { status: "ACTIVE" } }, {}] });
    expect(await accepted()).toEqual([true, true]);
  });

  test("all or none when asked: one that is not there keeps all, and is named", async () => {
    const ids = [...keys.map(({ id }) => id), unknown];
    const body = { ids, all_or_nothing: true };
    expectEnvelope(await rest(server.url, "POST", "/v1/keys/revoke", inAccount, body), "validation_error", [
      "ids.2",
    ]);
    expect(await accepted()).toEqual([true, true]);
    expectMember(await revoke({ ids: ids.slice(0, 2), allOrNothing: true }), "RevokeApiKeysSuccess");
    expect(await accepted()).toEqual([false, false]);
  });

  test("by a filter: those not used for so long, and no others", async () => {
    const [old] = keys;
    await onDatabase(server.databaseUrl, (client) =>
      client.query("UPDATE api_keys SET created_at = now() - interval '40 days' WHERE id = $1", [old?.id]),
    );
    const filter = { unusedForDays: 30, olderThanDays: 30 };
    const seen = expectMember(await revoke({ filter, dryRun: true }), "RevokeApiKeysSuccess");
    expect(seen.results.map(({ reference }) => reference)).toEqual([old?.id]);
    expectMember(await revoke({ filter }), "RevokeApiKeysSuccess");
    expect(await accepted()).toEqual([false, true]);
  });

  test("by an owner of the customer's own systems", async () => {
    const owned = await createKey(server.url, account, { externalOwnerId: "u-1" });
    const done = expectMember(await revoke({ filter: { externalOwnerId: "u-1" } }), "RevokeApiKeysSuccess");
    expect(done).toMatchObject({ hasMore: false, results: [{ reference: owned.id }] });
    expect(await isAccepted(owned)).toBe(false);
    expect(await accepted()).toEqual([true, true]);
  });
});

test.each([
  ["neither ids nor a filter", {}, "ids"],
  ["both", { ids: [unknown], filter: { unused_for_days: 1 } }, "ids"],
  ["no id", { ids: [] }, "ids"],
  ["an id twice", { ids: [unknown, unknown] }, "ids"],
  ["more than 100 ids", { ids: Array.from({ length: 101 }, (_, index) => `key_${index}`) }, "ids"],
  ["an empty filter, which would be every key", { filter: {} }, "filter"],
  ["days that are no number of days", { filter: { older_than_days: 0 } }, "filter.older_than_days"],
  ["days that are no number of days", { filter: { unused_for_days: -1 } }, "filter.unused_for_days"],
])("%s is refused, and nothing is revoked", async (_, body, field) => {
  expectEnvelope(await rest(server.url, "POST", "/v1/keys/revoke", inAccount, body), "validation_error", [
    field,
  ]);
  expect(await accepted()).toEqual([true, true]);
});
