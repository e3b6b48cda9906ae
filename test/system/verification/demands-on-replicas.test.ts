import { beforeAll, expect, test } from "vitest";
import { UpdateKeyPolicyDocument } from "../../generated/graphql.js";
import { graphql, http, operatorIn, rest, withKey } from "../../support/client.js";
import { createAccount, createKey, expectMember } from "../../support/fixtures.js";
import { startReplicas, untilAccepted, updateKey, type Replicas } from "../../support/replicas.js";

let replicas: Replicas;

beforeAll(async () => {
  replicas = await startReplicas({ ENVIRONMENTS: "live:lk_live,test:lk_test" });
});

const statuses = (secret: string, query: string) =>
  Promise.all(
    replicas.urls.map(
      async (url) => (await http(`${url}/v1/authorize?${query}`, { headers: withKey(secret) })).status,
    ),
  );

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

const all = (status: number) => replicas.urls.map(() => status);

test("a scope taken away on any of three servers is missing on each when the change is answered, and so on", async () => {
  const account = await createAccount(replicas.url(0));
  const { id, secret } = await createKey(replicas.url(0), account, { scopes: ["reports:*"] });
  await untilAccepted(replicas.urls, secret);
  for (let turn = 0; turn < 12; turn += 1) {
    const scopes = turn % 2 === 0 ? ["invoices:read"] : ["reports:read"];
    expect(await statuses(secret, "scope=reports:read")).toEqual(all(turn % 2 === 0 ? 200 : 403));
    await updateKey(replicas.url(turn), account, id, { scopes });
    expect(await statuses(secret, "scope=reports:read")).toEqual(all(turn % 2 === 0 ? 403 : 200));
  }
});

test("a key of another environment is refused on every server", async () => {
  const account = await createAccount(replicas.url(0));
  const { secret } = await createKey(replicas.url(1), account, { environment: "test" });
  await untilAccepted(replicas.urls, secret);
  expect(await statuses(secret, "environment=test")).toEqual(all(200));
  expect(await statuses(secret, "environment=live")).toEqual(all(403));
});

test("a longest life set on any of three servers holds on each for new and changed keys, and so does its removal", async () => {
  const account = await createAccount(replicas.url(0), 1_000);
  const caller = operatorIn(account);
  const { id } = await createKey(replicas.url(0), account, { expiresAt: inDays(1) });
  const answers = (body: object) =>
    Promise.all(
      replicas.urls.flatMap((url) => [
        rest(url, "POST", "/v1/keys", caller, { name: "a key", ...body }),
        rest(url, "PATCH", `/v1/keys/${id}`, caller, body),
      ]),
    );
  for (let turn = 0; turn < 6; turn += 1) {
    const input = { maxKeyLifetimeDays: turn % 2 === 0 ? 7 : null };
    const { updateKeyPolicy } = await graphql(replicas.url(turn), caller, UpdateKeyPolicyDocument, { input });
    expectMember(updateKeyPolicy, "UpdateKeyPolicySuccess");
    const given = await answers({ expires_at: inDays(8) });
    const codes = new Set(given.map(({ body }) => body["error"] ?? null));
    expect(codes).toEqual(new Set([turn % 2 === 0 ? "validation_error" : null]));
  }
}, 120_000);
