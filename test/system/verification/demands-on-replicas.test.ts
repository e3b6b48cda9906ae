import { beforeAll, expect, test } from "vitest";
import { http, withKey } from "../../support/client.js";
import { createAccount, createKey } from "../../support/fixtures.js";
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
