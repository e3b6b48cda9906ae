import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { createUsageStore } from "../../../src/storage/usage-store.js";
import { AccountUsageDocument, type UsageBucket } from "../../generated/graphql.js";
import { check, faces } from "../../support/checks.js";
import { asOperator, graphql } from "../../support/client.js";
import { expectMember, revokeKey, type CreatedKey } from "../../support/fixtures.js";
import { createKeys, waitTimes, startReplicas, updateKey } from "../../support/replicas.js";

type Tally = Record<string, number>;

test("counts on three replicas are what clients saw: before, during and after a fold, a kill -9 and a prune", async () => {
  const { databaseUrl, urls, servers } = await startReplicas();
  const [first = ""] = urls;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  onTestFinished(() => pool.end());
  const { account, keys } = await createKeys(first, 6);
  const [bound, revoked] = keys;
  if (bound === undefined || revoked === undefined) throw new Error("Six keys were to be made");
  await updateKey(first, account, bound.id, { allowed_ips: ["192.0.2.1"] });
  await revokeKey(first, account, revoked.id);

  const seen: Tally = {};
  const load = async (asked: readonly string[], rounds: number) => {
    for (let round = 0; round < rounds; round += 1) {
      await Promise.all(keys.flatMap((key) => asked.map((url) => checkAndTally(url, key))));
    }
  };
  const checkAndTally = async (url: string, { id, secret }: CreatedKey) => {
    const face = faces[Math.floor(Math.random() * faces.length)] ?? "verify";
    const outcome = `${id} ${await check(url, face, secret)}`;
    seen[outcome] = (seen[outcome] ?? 0) + 1;
  };
  const counted = async (bucket: UsageBucket = "HOUR"): Promise<Tally> => {
    const variables = { id: account, groupBy: "KEY", bucket } as const;
    const answer = await graphql(first, asOperator, AccountUsageDocument, variables);
    const { groups } = expectMember(expectMember(answer.account, "Account").usage, "AccountUsage");
    return Object.fromEntries(
      groups.flatMap(({ name, counts }) =>
        counts.outcomes.map(({ rejection, total }) => [`${name} ${rejection ?? "accepted"}`, total]),
      ),
    );
  };
  const untilCounted = () => vi.waitFor(async () => expect(await counted()).toEqual(seen), waitTimes);
  /** As if two minutes had passed: a fold takes minutes that are over. */
  const endMinutes = () =>
    pool.query(
      "UPDATE usage_journal SET minute = minute - interval '2 minutes' WHERE minute > now() - interval '2 minutes'",
    );
  const inJournal = async () => (await pool.query("SELECT FROM usage_journal")).rowCount;

  await load(urls, 20);
  await untilCounted();
  expect(await inJournal()).toBeGreaterThan(0);

  await endMinutes();
  const progress = { isOver: false };
  const loading = load(urls, 40).finally(() => (progress.isOver = true));
  let most = 0;
  while (!progress.isOver) {
    const total = Object.values(await counted()).reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThanOrEqual(most);
    most = total;
  }
  await loading;
  await untilCounted();

  servers[2]?.signal("SIGKILL");
  await servers[2]?.exited;
  await endMinutes();
  await load(urls.slice(0, 2), 10);
  await vi.waitFor(async () => {
    await endMinutes();
    expect(await inJournal()).toBe(0);
  }, waitTimes);
  await untilCounted();
  for (const bucket of ["MINUTE", "DAY"] as const) expect(await counted(bucket)).toEqual(seen);
  const outcomes = new Set(Object.keys(seen).map((text) => text.split(" ")[1]));
  expect(outcomes).toEqual(new Set(["accepted", "ip_restricted", "api_key_revoked"]));

  const inThreeDays = new Date(Date.now() + 3 * 86_400_000);
  await createUsageStore(pool).prepareLevels({ minute: 1, hour: 100, day: 1_096 }, inThreeDays);
  expect(await counted("MINUTE")).toEqual({});
  expect(await counted("HOUR")).toEqual(seen);
  expect(await counted("DAY")).toEqual(seen);
}, 240_000);
