import { print } from "graphql";
import { createClient } from "graphql-ws";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { WebSocket } from "ws";
import { z } from "zod";
import { UsageTicksDocument } from "../../generated/graphql.js";
import { createBrowserToken } from "../../support/browser-tokens.js";
import { check } from "../../support/checks.js";
import { operatorIn, withKey, type RequestHeaders } from "../../support/client.js";
import { createAccount, createKey, createManageKey, revokeKey } from "../../support/fixtures.js";
import { createKeys, waitTimes, startReplicas } from "../../support/replicas.js";

const item = z.looseObject({
  __typename: z.string(),
  error: z.string().optional(),
  outcomes: z.array(z.object({ rejection: z.string().nullable(), total: z.number() })).optional(),
  recent: z
    .object({
      starts: z.array(z.iso.datetime()),
      counts: z.object({ total: z.number(), rejected: z.number(), perBucket: z.array(z.number()) }),
    })
    .optional(),
});
const result = z.looseObject({ data: z.object({ usageTicks: item }) });

let urls: readonly string[];

beforeAll(async () => {
  ({ urls } = await startReplicas({}, [{}, {}]));
});

function watch(url: string, headers: RequestHeaders, variables: { keyId?: string; everySeconds?: number }) {
  const items: z.infer<typeof item>[] = [];
  const state = { isComplete: false };
  const client = createClient({
    url: `${url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization: headers["Authorization"], accountId: headers["X-Account-Id"] },
  });
  const end = () => (state.isComplete = true);
  const payload = { query: print(UsageTicksDocument), variables };
  const next = (value: unknown) => items.push(result.parse(value).data.usageTicks);
  const stop = client.subscribe(payload, { next, error: end, complete: end });
  onTestFinished(() => {
    stop();
    void client.dispose();
  });
  return {
    items,
    state,
    counted(): Record<string, number> {
      const totals: Record<string, number> = {};
      for (const { rejection, total } of items.flatMap(({ outcomes = [] }) => outcomes)) {
        const name = rejection ?? "accepted";
        totals[name] = (totals[name] ?? 0) + total;
      }
      return totals;
    },
    /** The last number that was told of each minute. */
    countedByMinute(): number {
      const minutes = new Map<string, number>();
      for (const { starts, counts } of items.flatMap(({ recent }) => recent ?? [])) {
        starts.forEach((start, index) => minutes.set(start, counts.perBucket[index] ?? 0));
      }
      return [...minutes.values()].reduce((sum, count) => sum + count, 0);
    },
  };
}

test("ticks add up to every check of the key, or of all keys that the caller sees, on all servers, each counted once", async () => {
  const [here = "", there = ""] = urls;
  const { account, keys } = await createKeys(here, 2);
  const [{ id, secret } = { id: "", secret: "" }, other] = keys;
  const owned = await createKey(here, account, { externalOwnerId: "customer_7" });
  for (const url of urls) await check(url, "verify", secret);
  const watcher = watch(here, operatorIn(account), { keyId: id });
  const slow = watch(here, operatorIn(account), { keyId: id, everySeconds: 2 });
  const whole = watch(there, operatorIn(account), {});
  const token = await createBrowserToken(here, account, { externalOwnerId: "customer_7" });
  const page = watch(there, token.headers, {});
  const anyPage = watch(there, (await createBrowserToken(here, account)).headers, {});
  const foreign = watch(there, operatorIn(await createAccount(here)), {});
  // The first tick says that what was before is not counted any more.
  for (const { items } of [watcher, slow, whole, page, anyPage, foreign]) {
    await vi.waitFor(() => expect(items.length).toBeGreaterThan(0), waitTimes);
  }
  const before = watcher.counted();
  const beforeOfAccount = [whole, anyPage].map((one) => [one, one.counted()["accepted"] ?? 0] as const);
  for (let count = 0; count < 15; count += 1) {
    await Promise.all([
      check(here, "verify", secret),
      check(there, "authorize", secret),
      check(there, "verify", other?.secret ?? ""),
      check(here, "verify", owned.secret),
    ]);
  }
  await vi.waitFor(() => {
    expect(watcher.counted()).toEqual({ accepted: (before["accepted"] ?? 0) + 30 });
  }, waitTimes);
  await revokeKey(here, account, id);
  for (let count = 0; count < 4; count += 1) await check(there, "authorize", secret);
  const all = { accepted: (before["accepted"] ?? 0) + 30, api_key_revoked: 4 };
  await vi.waitFor(() => expect(watcher.counted()).toEqual(all), waitTimes);
  await vi.waitFor(() => expect(slow.counted()).toEqual(all), waitTimes);
  expect(slow.items.length).toBeLessThan(watcher.items.length);
  for (const [one, accepted] of beforeOfAccount) {
    const ofAccount = { accepted: accepted + 60, api_key_revoked: 4 };
    await vi.waitFor(() => expect(one.counted()).toEqual(ofAccount), waitTimes);
  }
  await vi.waitFor(() => expect(page.counted()).toEqual({ accepted: 15 }), waitTimes);
  // The minutes have what was before the subscription, too.
  expect(watcher.countedByMinute()).toBe(36);
  expect(slow.countedByMinute()).toBe(36);
  expect(page.countedByMinute()).toBe(15);
  expect(foreign.countedByMinute()).toBe(0);
  const { starts = [], counts } = watcher.items.at(-1)?.recent ?? {};
  expect(starts).toHaveLength(5);
  expect(counts).toMatchObject({ total: 36, rejected: 4 });
  expect(foreign.counted()).toEqual({});
  for (const { state } of [watcher, whole, page]) expect(state.isComplete).toBe(false);
}, 120_000);

test("only who may read the key gets ticks, for as long as that is so, and a bad interval is refused", async () => {
  const [url = ""] = urls;
  const { account, keys } = await createKeys(url, 1);
  const keyId = keys[0]?.id ?? "";
  const own = await createManageKey(url, account);
  const foreign = await createManageKey(url, await createAccount(url));
  const last = (watcher: ReturnType<typeof watch>) => watcher.items.at(-1)?.__typename;

  const pageWithoutUsage = await createBrowserToken(url, account, { actions: ["KEYS_READ"] });
  const refused = [
    [watch(url, withKey(foreign.secret), { keyId }), "KeyNotFoundError"],
    [watch(url, withKey(keys[0]?.secret ?? ""), { keyId }), "EndpointRestrictedError"],
    [watch(url, withKey(own.secret), { keyId, everySeconds: 0 }), "ValidationError"],
    [watch(url, withKey(own.secret), { keyId, everySeconds: 61 }), "ValidationError"],
    [watch(url, withKey(keys[0]?.secret ?? ""), {}), "EndpointRestrictedError"],
    [watch(url, pageWithoutUsage.headers, {}), "EndpointRestrictedError"],
  ] as const;
  for (const [watcher, error] of refused) {
    await vi.waitFor(() => expect(watcher.state.isComplete).toBe(true), waitTimes);
    expect(watcher.items.map(({ __typename }) => __typename)).toEqual([error]);
  }
  const watchers = [watch(url, withKey(own.secret), { keyId }), watch(url, withKey(own.secret), {})];
  for (const watcher of watchers) {
    await vi.waitFor(() => expect(last(watcher)).toBe("UsageTick"), waitTimes);
  }
  await revokeKey(url, account, own.id);
  for (const watcher of watchers) {
    await vi.waitFor(() => expect(watcher.state.isComplete).toBe(true), waitTimes);
    expect(last(watcher)).toBe("ApiKeyRevokedError");
  }
}, 120_000);
