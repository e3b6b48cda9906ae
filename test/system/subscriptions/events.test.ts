import { beforeAll, describe, expect, test } from "vitest";
import { operatorIn, withKey } from "../../support/client.js";
import { check, checkEverywhere } from "../../support/checks.js";
import {
  createAccount,
  createKey,
  createManageKey,
  revokeKey,
  type CreatedKey,
} from "../../support/fixtures.js";
import { startReplicas, updateAccount, updateKey, type Replicas } from "../../support/replicas.js";
import {
  asEventStream,
  overWebSocket,
  transports,
  untilHeard,
  untilWatching,
  type Watch,
  type Watcher,
} from "../../support/watchers.js";

let replicas: Replicas;
let here: string;
let there: string;

beforeAll(async () => {
  replicas = await startReplicas({}, [{}, {}]);
  here = replicas.url(0);
  there = replicas.url(1);
});

/** A watcher on one server, of an account whose keys are changed on the other. */
async function watched(watch: Watch): Promise<{ account: string; key: CreatedKey; watcher: Watcher }> {
  const account = await createAccount(there, 100);
  const key = await createManageKey(there, account);
  const watcher = await watch(here, withKey(key.secret));
  await untilWatching(there, account, key.id, [watcher]);
  return { account, key, watcher };
}

describe.each(transports)("over %s, what another server did is heard:", (_name, watch) => {
  test("a key created, changed and revoked, in this order, with its record and never its secret", async () => {
    const { account, watcher } = await watched(watch);
    const key = await createKey(there, account, { name: "first name" });
    await untilHeard(watcher, 1);
    await updateKey(there, account, key.id, { name: "second name" });
    await untilHeard(watcher, 2);
    await revokeKey(there, account, key.id);
    await untilHeard(watcher, 3);

    const shown = watcher.items.map(({ type, apiKey }) => [
      type,
      apiKey?.id,
      apiKey?.name,
      apiKey?.["status"],
    ]);
    expect(shown).toEqual([
      ["CREATED", key.id, "first name", "ACTIVE"],
      ["CHANGED", key.id, "second name", "ACTIVE"],
      ["REVOKED", key.id, "second name", "REVOKED"],
    ]);
    expect(watcher.items[0]?.occurredAt).toBe(watcher.items[0]?.apiKey?.["createdAt"]);
    expect(watcher.items[2]?.occurredAt).toBe(watcher.items[2]?.apiKey?.["revokedAt"]);
    expect(JSON.stringify(watcher.items)).not.toContain(key.secret);
  });

  test("an expiry when its time comes, once, also where it was moved there", async () => {
    const { account, watcher } = await watched(watch);
    const second = await asEventStream(there, operatorIn(account));
    const soon = () => new Date(Date.now() + 1_500).toISOString();
    const key = await createKey(there, account, {
      expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    });
    const expiresAt = soon();
    await updateKey(there, account, key.id, { expires_at: expiresAt });
    const other = await createKey(there, account, { expiresAt: soon() });
    const isAbout = (id: string) => (item: (typeof watcher.items)[number]) =>
      item.type === "EXPIRED" && item.apiKey?.id === id;

    await untilHeard(watcher, 5);
    await untilHeard(second, 5);
    // A change after it all shows that nothing is said twice.
    const last = await createKey(there, account, { name: "last" });
    for (const { items } of [watcher, second]) {
      await untilHeard({ items, isComplete: () => false, stop: () => undefined }, 6);
      expect(items.at(-1)?.apiKey?.id).toBe(last.id);
      expect(items).toHaveLength(6);
      expect(items.filter(isAbout(key.id))).toMatchObject([
        { occurredAt: expiresAt, apiKey: { status: "EXPIRED" } },
      ]);
      expect(items.filter(isAbout(other.id))).toHaveLength(1);
    }
  });

  test("a limit that is reached, once a window, though every server refuses checks for it", async () => {
    const { account, watcher } = await watched(watch);
    const key = await createKey(there, account, { rate: { limit: 2, windowSeconds: 86_400 } });
    await untilHeard(watcher, 1);
    for (let count = 0; count < 2; count += 1)
      expect(await check(there, "verify", key.secret)).toBe("accepted");
    for (let count = 0; count < 5; count += 1) {
      for (const said of await checkEverywhere(replicas.urls, key.secret)) {
        expect(said).toBe("key_rate_limit_exceeded");
      }
    }
    await untilHeard(watcher, 2);
    expect(watcher.items[1]).toMatchObject({
      type: "LIMIT_REACHED",
      limit: "KEY_RATE",
      apiKey: { id: key.id },
    });

    // The account's own limit is another one, and the last event shows that the first was said once.
    await updateAccount(there, { id: account, monthlyQuota: 1 });
    const plain = await createKey(there, account);
    await untilHeard(watcher, 3);
    await check(there, "authorize", plain.secret);
    expect(await check(here, "authorize", plain.secret)).toBe("monthly_usage_limit_exceeded");
    await untilHeard(watcher, 4);
    expect(watcher.items.map(({ type, limit }) => [type, limit])).toEqual([
      ["CREATED", null],
      ["LIMIT_REACHED", "KEY_RATE"],
      ["CREATED", null],
      ["LIMIT_REACHED", "MONTH"],
    ]);
  });

  test("each event shows what hangs on the key as it is then, not as it was for the event before", async () => {
    const { account, key, watcher } = await watched(watch);
    await updateAccount(there, { id: account, name: "renamed" });
    await updateKey(there, account, key.id, { name: "again" });
    await untilHeard(watcher, 1);
    expect(watcher.items[0]?.apiKey?.account.name).toBe("renamed");
  });
});

describe.each(transports)("over %s", (_name, watch) => {
  test("nobody hears of another account's keys", async () => {
    const { account, watcher } = await watched(watch);
    const other = await watched(watch);
    const asOperator = await watch(here, operatorIn(account));
    const probe = await createKey(there, account);
    await untilWatching(there, account, probe.id, [watcher, asOperator]);

    const foreign = await createKey(there, other.account);
    await revokeKey(there, other.account, foreign.id);
    await untilHeard(other.watcher, 2);
    const own = await createKey(there, account);
    for (const one of [watcher, asOperator]) {
      await untilHeard(one, 1);
      expect(one.items.map(({ apiKey }) => apiKey?.id)).toEqual([own.id]);
    }
    expect(other.watcher.items.map(({ apiKey }) => apiKey?.id)).toEqual([foreign.id, foreign.id]);
  });
});

test("a change that came to nothing is no event", async () => {
  const account = await createAccount(there, 1);
  const key = await createManageKey(there, account);
  const watcher = await overWebSocket(here, withKey(key.secret));
  await untilWatching(there, account, key.id, [watcher]);
  await expect(createKey(there, account)).rejects.toThrow("max_keys_exceeded");
  await updateKey(there, account, key.id, { name: "after" });
  await untilHeard(watcher, 1);
  expect(watcher.items.map(({ type }) => type)).toEqual(["CHANGED"]);
});
