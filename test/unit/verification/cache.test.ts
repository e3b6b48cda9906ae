import { describe, expect, test } from "vitest";
import { LimitNotices } from "../../../src/core/engine/events/limit-notices.js";
import { createCheckKey } from "../../../src/core/engine/verification/check-key.js";
import { generateSecret } from "../../../src/core/model/keys/secret.js";
import { StorageUnavailable } from "../../../src/core/model/storage-unavailable.js";
import {
  createCacheBench,
  makeKey,
  newAccount,
  nextTurn,
  noFirstUses,
  noLateUses,
  revoked,
  type CacheBench,
} from "./fixtures.js";

const count = {
  accept: () => undefined,
  reject: () => undefined,
  markUsed: () => undefined,
  flush: () => Promise.resolve(),
  finish: () => Promise.resolve(),
};

function checker({ cache, limiter }: CacheBench) {
  const limitNotices = new LimitNotices({ publish: () => undefined, nowMs: Date.now });
  const checkKey = createCheckKey({
    cache,
    limiter,
    usage: count,
    places: { note: () => undefined },
    nowMs: Date.now,
    limitNotices,
    firstUses: noFirstUses,
    lateUses: noLateUses,
  });
  return async (key: string) => {
    const { rejection } = await checkKey({
      key,
      face: "rest",
      endpoint: null,
      method: null,
      ip: null,
      cost: 1,
      demands: null,
    });
    return rejection === null ? "accepted" : rejection.code;
  };
}

describe("checks that send no statement", () => {
  test("garbage: neither shape nor checksum is looked up", async () => {
    const bench = createCacheBench();
    const check = checker(bench);
    const real = makeKey().secret;
    const mistyped = real.slice(0, 10) + (real.charAt(10) === "a" ? "b" : "a") + real.slice(11);
    const garbage = ["x", "lk_", `${real}x`, real.slice(0, -1), ` ${real}`, real.toUpperCase(), mistyped];
    for (const key of garbage) expect(await check(key), key).toBe("api_key_invalid");
    expect(await check("")).toBe("api_key_missing");
    expect(bench.store.statements).toBe(0);
  });

  test("a remembered key, good or revoked, and a key remembered as unknown", async () => {
    const bench = createCacheBench();
    const check = checker(bench);
    const good = makeKey();
    const bad = revoked(makeKey());
    const stranger = makeKey();
    bench.store.put(good, bad);
    for (let round = 0; round < 3; round += 1) {
      expect(await check(good.secret)).toBe("accepted");
      expect(await check(bad.secret)).toBe("api_key_revoked");
      expect(await check(stranger.secret)).toBe("api_key_not_found");
    }
    expect(bench.store.statements).toBe(3);
  });

  test("a remembered key is found without a promise", async () => {
    const { cache, store } = createCacheBench();
    const key = makeKey();
    store.put(key);
    await cache.find(key.secret);
    expect(cache.find(key.secret)).not.toBeInstanceOf(Promise);
  });
});

describe("misses", () => {
  test("of one key at once share one read", async () => {
    const bench = createCacheBench();
    const key = makeKey();
    bench.store.put(key);
    bench.store.answersAtOnce = false;
    const checks = Array.from({ length: 50 }, () => checker(bench)(key.secret));
    await nextTurn();
    checks.push(checker(bench)(key.secret));
    await nextTurn();
    expect(bench.store.open.map(({ digests }) => digests)).toEqual([1]);
    bench.store.open[0]?.answer();
    expect(new Set(await Promise.all(checks))).toEqual(new Set(["accepted"]));
    expect(bench.store.statements).toBe(1);
  });

  test("of a hundred keys asked in one go are one statement", async () => {
    const bench = createCacheBench();
    const keys = Array.from({ length: 100 }, () => makeKey());
    bench.store.put(...keys);
    const said = await Promise.all(keys.map(({ secret }) => checker(bench)(secret)));
    expect(new Set(said)).toEqual(new Set(["accepted"]));
    expect(bench.store.statements).toBe(1);
  });

  test("that fail are reported as failed, cached as nothing, and read again", async () => {
    const bench = createCacheBench();
    const key = makeKey();
    bench.store.put(key);
    bench.store.answersAtOnce = false;
    const first = bench.cache.find(key.secret);
    await nextTurn();
    bench.store.open[0]?.fail(new StorageUnavailable("away"));
    await expect(first).rejects.toBeInstanceOf(StorageUnavailable);
    bench.store.answersAtOnce = true;
    await expect.poll(async () => checker(bench)(key.secret).catch(() => "away")).toBe("accepted");
  });
});

describe("a flood of unknown keys", () => {
  test("puts no good key out, is at most two statements at once, and sheds what is beyond all measure", async () => {
    const bench = createCacheBench(300);
    const check = checker(bench);
    const good = Array.from({ length: 300 }, () => makeKey());
    bench.store.put(...good);
    await Promise.all(good.map(({ secret }) => check(secret)));
    expect(bench.cache.size).toBe(300);

    const before = bench.store.statements;
    bench.store.mostAtOnce = 0;
    bench.store.answersAtOnce = false;
    const flood = Array.from({ length: 20_000 }, () =>
      check(generateSecret("lk")).catch((error: unknown) =>
        error instanceof StorageUnavailable ? "service_unavailable" : "bug",
      ),
    );
    await nextTurn();
    // The good ones are answered from memory while the flood waits.
    for (const { secret } of good) expect(await check(secret)).toBe("accepted");
    bench.store.answersAtOnce = true;
    for (const statement of [...bench.store.open]) statement.answer();
    const said = await Promise.all(flood);
    const tally = (code: string) => said.filter((other) => other === code).length;
    expect(tally("api_key_not_found")).toBe(10_000);
    expect(tally("service_unavailable")).toBe(10_000);
    expect(bench.store.mostAtOnce).toBe(2);
    expect(bench.store.mostDigests).toBe(500);

    const afterFlood = bench.store.statements;
    expect(afterFlood - before).toBe(20);
    for (const { secret } of good) expect(await check(secret)).toBe("accepted");
    expect(bench.store.statements).toBe(afterFlood);
    expect(bench.cache.size).toBe(300);
  });
});

describe("a change during a read", () => {
  test("of the key: the read record is discarded, and the waiting checks get the current one", async () => {
    const bench = createCacheBench();
    const key = makeKey();
    bench.store.put(key);
    bench.store.answersAtOnce = false;
    const check = checker(bench)(key.secret);
    await nextTurn();
    const [beforeChange] = bench.store.open;
    bench.store.put(revoked(key));
    bench.feed.change({ digests: [key.digest] });
    // Begins after the change, so it must not be given the read that began before.
    const later = checker(bench)(key.secret);
    bench.store.answersAtOnce = true;
    expect(await later).toBe("api_key_revoked");
    beforeChange?.answer();
    expect(await check).toBe("api_key_revoked");
    expect(await checker(bench)(key.secret)).toBe("api_key_revoked");
  });

  test("of the account, and a gap, discard it too", async () => {
    for (const kind of ["account", "gap"] as const) {
      const bench = createCacheBench();
      const account = newAccount();
      const key = makeKey(account);
      bench.store.put(key);
      bench.store.answersAtOnce = false;
      const check = checker(bench)(key.secret);
      await nextTurn();
      const [beforeChange] = bench.store.open;
      const suspended = { ...account, suspendedAt: new Date() };
      bench.store.put({ ...key, verifiable: { ...key.verifiable, account: suspended } });
      if (kind === "account") bench.feed.change({ accountIds: [account.id] });
      else bench.feed.gap();
      bench.store.answersAtOnce = true;
      beforeChange?.answer();
      expect(await check, kind).toBe("account_suspended");
      expect(await checker(bench)(key.secret), kind).toBe("account_suspended");
    }
  });

  test("of trust alone: each check that waited is answered by a read of its own", async () => {
    const bench = createCacheBench();
    const key = makeKey();
    bench.store.put(key);
    bench.store.answersAtOnce = false;
    const check = checker(bench)(key.secret);
    await nextTurn();
    bench.feed.isBelieved = false;
    bench.feed.gap();
    bench.store.put(revoked(key));
    bench.store.answersAtOnce = true;
    bench.store.open[0]?.answer();
    expect(await check).toBe("api_key_revoked");
  });
});

describe("a cached entry", () => {
  test("is not used while the feed is not trusted: every check reads for itself, and nothing is cached", async () => {
    const bench = createCacheBench();
    const check = checker(bench);
    const key = makeKey();
    bench.store.put(key);
    expect(await check(key.secret)).toBe("accepted");
    bench.feed.isBelieved = false;
    for (let round = 0; round < 3; round += 1) expect(await check(key.secret)).toBe("accepted");
    expect(bench.store.statements).toBe(4);
    bench.store.put(revoked(key));
    expect(await check(key.secret)).toBe("api_key_revoked");
  });

  test("a read under way when trust was lost is not shared with a check that begins after", async () => {
    const bench = createCacheBench();
    const key = makeKey();
    bench.store.put(key);
    bench.store.answersAtOnce = false;
    const early = checker(bench)(key.secret);
    await nextTurn();
    bench.feed.isBelieved = false;
    bench.store.put(revoked(key));
    const late = checker(bench)(key.secret);
    await nextTurn();
    for (const statement of [...bench.store.open]) statement.answer();
    expect(await late).toBe("api_key_revoked");
    await early;
  });

  test("is all forgotten at a gap", async () => {
    const bench = createCacheBench();
    const check = checker(bench);
    const key = makeKey();
    const stranger = makeKey();
    bench.store.put(key);
    await check(key.secret);
    expect(await check(stranger.secret)).toBe("api_key_not_found");
    bench.store.put(revoked(key), stranger);
    bench.feed.gap();
    expect(bench.cache.size).toBe(0);
    expect(await check(key.secret)).toBe("api_key_revoked");
    expect(await check(stranger.secret)).toBe("accepted");
  });

  test("of an account changes for all its keys at once, and for no other account's", async () => {
    const bench = createCacheBench();
    const check = checker(bench);
    const account = newAccount();
    const keys = [makeKey(account), makeKey(account)];
    const other = makeKey();
    bench.store.put(...keys, other);
    for (const { secret } of [...keys, other]) expect(await check(secret)).toBe("accepted");
    const suspended = { ...account, suspendedAt: new Date() };
    for (const key of keys)
      bench.store.put({ ...key, verifiable: { ...key.verifiable, account: suspended } });
    bench.feed.change({ accountIds: [account.id] });
    const before = bench.store.statements;
    expect(await check(other.secret)).toBe("accepted");
    expect(bench.store.statements).toBe(before);
    for (const { secret } of keys) expect(await check(secret)).toBe("account_suspended");
  });

  test("stays within the size it was given, accounts too", async () => {
    const bench = createCacheBench(10);
    const keys = Array.from({ length: 50 }, () => makeKey());
    bench.store.put(...keys);
    for (const { secret } of keys) expect(await checker(bench)(secret)).toBe("accepted");
    expect(bench.cache.size).toBe(10);
    expect(bench.cache.accounts).toBe(10);
  });

  test("of an account goes with the last of its keys, and not before", async () => {
    const bench = createCacheBench(2);
    const check = checker(bench);
    const account = newAccount();
    const [one, two, other] = [makeKey(account), makeKey(account), makeKey()];
    bench.store.put(one, two, other);
    await check(one.secret);
    await check(two.secret);
    expect(bench.cache.accounts).toBe(1);
    bench.feed.change({ digests: [one.digest] });
    expect(bench.cache.accounts).toBe(1);
    await check(other.secret);
    expect(bench.cache.accounts).toBe(2);
    bench.feed.change({ digests: [two.digest] });
    expect(bench.cache.accounts).toBe(1);
    bench.feed.change({ digests: [other.digest, other.digest] });
    expect([bench.cache.size, bench.cache.accounts]).toEqual([0, 0]);
    // Suspended while nothing of it is remembered, and while one key of it is.
    const suspended = { ...account, suspendedAt: new Date() };
    await check(one.secret);
    bench.store.put({ ...one, verifiable: { ...one.verifiable, account: suspended } });
    bench.feed.change({ accountIds: [account.id] });
    expect(bench.cache.accounts).toBe(0);
    expect(await check(one.secret)).toBe("account_suspended");
    expect([bench.cache.size, bench.cache.accounts]).toEqual([1, 1]);
    bench.feed.gap();
    expect([bench.cache.size, bench.cache.accounts]).toEqual([0, 0]);
  });

  test.each([10, 64])("keeps what is in use while others pass through it, with room for %i", async (room) => {
    const bench = createCacheBench(room);
    const check = checker(bench);
    const inUse = Array.from({ length: Math.floor(room / 3) }, () => makeKey());
    const passing = Array.from({ length: 5 * room }, () => makeKey());
    bench.store.put(...inUse, ...passing);
    for (const { secret } of inUse) await check(secret);
    for (const [index, { secret }] of passing.entries()) {
      await check(secret);
      const used = inUse[index % inUse.length];
      if (used !== undefined) expect(await check(used.secret)).toBe("accepted");
    }
    expect(bench.store.statements).toBe(inUse.length + passing.length);
  });
});
