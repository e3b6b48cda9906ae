import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operatorIn, withKey } from "../../support/client.js";
import { createAccount, createKey, createManageKey, revokeKey } from "../../support/fixtures.js";
import { startPostgresProxy, type PostgresProxy } from "../../support/postgres-proxy.js";
import { startReplicas, updateAccount, updateKey, type Replicas } from "../../support/replicas.js";
import { createTestDatabase } from "../../support/test-database.js";
import { timesOver } from "../../support/thorough.js";
import { transports, untilComplete, untilHeard, untilWatching } from "../../support/watchers.js";

let replicas: Replicas;
let proxy: PostgresProxy;

beforeAll(async () => {
  const database = await createTestDatabase();
  proxy = await startPostgresProxy(database);
  replicas = await startReplicas({}, [{}, {}, { DATABASE_URL: proxy.databaseUrl }], database);
});

afterAll(() => proxy.close());

describe.each(transports)("over %s", (_name, watch) => {
  /** The same key watching on two servers. */
  async function watchedTwice() {
    const account = await createAccount(replicas.url(0), 1_000);
    const key = await createManageKey(replicas.url(0), account);
    const watchers = await Promise.all([0, 1].map((turn) => watch(replicas.url(turn), withKey(key.secret))));
    const operator = await watch(replicas.url(1), operatorIn(account));
    await untilWatching(replicas.url(0), account, key.id, [...watchers, operator]);
    return { account, key, watchers, operator };
  }

  test.each([0, 1])(
    "a key revoked on server %i hears nothing of what happens after that, on any server, and is told why",
    async (turn) => {
      for (let round = 0; round < timesOver(2); round += 1) {
        const { account, key, watchers, operator } = await watchedTwice();
        await revokeKey(replicas.url(turn), account, key.id);
        const later = await Promise.all([0, 1].map((other) => createKey(replicas.url(other), account)));
        for (const watcher of watchers) {
          await untilComplete(watcher);
          expect(watcher.items.map(({ __typename, error }) => [__typename, error])).toEqual([
            ["ApiKeyRevokedError", "api_key_revoked"],
          ]);
        }
        await untilHeard(operator, 3);
        const heard = operator.items.map(({ type, apiKey }) => `${type ?? ""} ${apiKey?.id ?? ""}`);
        expect(heard[0]).toBe(`REVOKED ${key.id}`);
        expect(heard.slice(1).sort()).toEqual(later.map(({ id }) => `CREATED ${id}`).sort());
      }
    },
  );

  test("the keys of a suspended account lose their streams, and its operator does not", async () => {
    const { account, watchers, operator } = await watchedTwice();
    await updateAccount(replicas.url(0), { id: account, suspended: true });
    const { id } = await createKey(replicas.url(0), account);
    for (const watcher of watchers) {
      await untilComplete(watcher);
      expect(watcher.items.map(({ error }) => error)).toEqual(["account_suspended"]);
    }
    await untilHeard(operator, 1);
    expect(operator.items.map(({ apiKey }) => apiKey?.id)).toEqual([id]);
  });

  test("a key that expires loses its stream", async () => {
    const { account, key, watchers } = await watchedTwice();
    await updateKey(replicas.url(0), account, key.id, {
      expires_at: new Date(Date.now() + 1_500).toISOString(),
    });
    for (const watcher of watchers) {
      await untilComplete(watcher);
      expect(watcher.items.at(-1)?.error).toBe("api_key_expired");
    }
  });

  test("a renamed key and a renamed account keep their streams", async () => {
    const { account, key, watchers } = await watchedTwice();
    await updateAccount(replicas.url(0), { id: account, name: "other" });
    for (let round = 0; round < 20; round += 1) {
      await updateKey(replicas.url(round), account, key.id, { name: `name ${String(round)}` });
    }
    for (const watcher of watchers) {
      await untilHeard(watcher, 20);
      expect(watcher.items.map(({ type }) => type)).toEqual(Array.from({ length: 20 }, () => "CHANGED"));
      expect(watcher.isComplete()).toBe(false);
    }
  });

  test("a server that may have missed something ends the streams it serves, and says so", async () => {
    const account = await createAccount(replicas.url(0));
    const key = await createManageKey(replicas.url(0), account);
    const away = await watch(replicas.url(2), operatorIn(account));
    const near = await watch(replicas.url(1), operatorIn(account));
    await untilWatching(replicas.url(0), account, key.id, [away, near]);
    await proxy.cut();
    try {
      await untilComplete(away);
      expect(away.items.map(({ __typename, error }) => [__typename, error])).toEqual([
        ["ServiceUnavailableError", "service_unavailable"],
      ]);
      const refused = await watch(replicas.url(2), operatorIn(account));
      await untilComplete(refused);
      expect(refused.items.map(({ error }) => error)).toEqual(["service_unavailable"]);
      expect(near.isComplete()).toBe(false);
    } finally {
      await proxy.restore();
    }
  });
});
