import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { EndSubscriptionDocument, RotateApiKeyDocument } from "../../generated/graphql.js";
import { asOperator, graphql, operatorIn, rest, withKey, type RequestHeaders } from "../../support/client.js";
import { at, expectEnvelope, listAt } from "../../support/envelope.js";
import {
  createAccount,
  createKey,
  createManageKey,
  expectMember,
  expireKey,
} from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { eventsOf } from "../audit/trail.js";

let server: TestServer;
let account: string;
let inAccount: RequestHeaders;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  account = await createAccount(server.url, 50);
  inAccount = operatorIn(account);
});
afterAll(() => server.stop());

async function end(note?: string) {
  const input = { accountId: account, ...(note === undefined ? {} : { note }) };
  const { endSubscription } = await graphql(server.url, asOperator, EndSubscriptionDocument, { input });
  return expectMember(endSubscription, "EndSubscriptionSuccess");
}

const endOverRest = (id: string, body?: unknown) =>
  rest(server.url, "POST", `/v1/accounts/${id}/end-subscription`, asOperator, body);

/** Null when a gateway accepts the secret, else the code. */
async function refusal(secret: string): Promise<unknown> {
  const { status, body } = await rest(server.url, "GET", "/v1/authorize", withKey(secret));
  return status === 200 ? null : at(body, "error");
}

describe("the end of a subscription", () => {
  test("revokes every key of the account, both secrets of one in rotation too, and no key of another", async () => {
    const plain = await createKey(server.url, account);
    const manager = await createManageKey(server.url, account);
    const turning = await createKey(server.url, account);
    const { rotateApiKey } = await graphql(server.url, inAccount, RotateApiKeyDocument, {
      input: { id: turning.id },
    });
    const { secret } = expectMember(rotateApiKey, "RotateApiKeySuccess");
    const foreign = await createKey(server.url, await createAccount(server.url));
    const secrets = [plain.secret, manager.secret, turning.secret, secret];
    expect(await Promise.all(secrets.map(refusal))).toEqual([null, null, null, null]);

    const ended = await end("unpaid");
    expect(ended).toMatchObject({ revokedKeys: 3, account: { id: account, activeKeyCount: 0 } });
    expect(await Promise.all(secrets.map(refusal))).toEqual(secrets.map(() => "api_key_revoked"));
    expect(await refusal(foreign.secret)).toBeNull();
    const { body } = await rest(server.url, "GET", "/v1/keys?status=revoked", inAccount);
    for (const key of listAt(body, "data")) {
      expect(key).toMatchObject({
        revocation_reason: "subscription_ended",
        revocation_note: "unpaid",
        revoked_by: { kind: "operator", id: null },
      });
    }
  });

  test("leaves an expired key as it is, and revokes one whose idle timeout has ended, which an unwritten use may extend", async () => {
    const expired = await createKey(server.url, account);
    await expireKey(server.databaseUrl, expired.id);
    const idle = await createKey(server.url, account, { idleTimeoutDays: 1 });
    await onDatabase(server.databaseUrl, (client) =>
      client.query("UPDATE api_keys SET created_at = now() - interval '2 days' WHERE id = $1", [idle.id]),
    );
    const { body } = await endOverRest(account);
    expect(at(body, "data")).toMatchObject({ account: { id: account, max_keys: 50 }, revoked_keys: 1 });
    expect(await refusal(expired.secret)).toBe("api_key_expired");
    expect(await refusal(idle.secret)).toBe("api_key_revoked");
  });

  test("revokes nothing the second time; the account may have new keys afterwards, which a third call revokes", async () => {
    await createKey(server.url, account);
    expect((await end()).revokedKeys).toBe(1);
    expect((await end()).revokedKeys).toBe(0);
    const anew = await createKey(server.url, account);
    expect(await refusal(anew.secret)).toBeNull();
    expect((await end()).revokedKeys).toBe(1);
    expect(await refusal(anew.secret)).toBe("api_key_revoked");
  });

  test("is in the audit trail: an event for each key, then one for the account; none when nothing was revoked", async () => {
    const keys = [await createKey(server.url, account), await createKey(server.url, account)];
    await end("moved away");
    await end();
    const events = await eventsOf(server.url, inAccount);
    expect(events.map(({ action }) => action)).toEqual([
      "account.subscription_ended",
      "key.revoked",
      "key.revoked",
      "key.created",
      "key.created",
      "account.created",
    ]);
    const [ended, ...others] = events;
    expect(ended).toMatchObject({
      target: account,
      actor: { kind: "operator", id: null },
      before: null,
      after: { revokedKeys: 2, note: "moved away" },
    });
    const revoked = others.slice(0, 2);
    expect(revoked.map(({ target }) => target).toSorted()).toEqual(keys.map(({ id }) => id).toSorted());
    expect(revoked[0]?.after).toMatchObject({ revocation: { reason: "subscription_ended" } });
  });

  test("misses no key that was created before it, however many are created meanwhile", async () => {
    const made: string[] = [];
    const creating = Array.from({ length: 20 }, async () => {
      const { secret } = await createKey(server.url, account);
      made.push(secret);
    });
    await creating[0];
    const before = [...made];
    await end();
    for (const secret of before) expect(await refusal(secret)).toBe("api_key_revoked");
    await Promise.all(creating);
    await end();
    for (const secret of made) expect(await refusal(secret)).toBe("api_key_revoked");
  });
});

describe("it is refused", () => {
  test.each(["acc_00000000000000000000000000", "nonsense"])(
    "for the account %s, which is not there",
    async (id) => {
      expectEnvelope(await endOverRest(id), "account_not_found");
    },
  );

  test.each([
    ["a note that is too long", { note: "n".repeat(501) }, "note"],
    ["a reason, which is always the same", { reason: "other" }, "reason"],
  ])("with %s, and no key is revoked", async (_, body, field) => {
    const key = await createKey(server.url, account);
    expectEnvelope(await endOverRest(account, body), "validation_error", [field]);
    expect(await refusal(key.secret)).toBeNull();
  });
});
