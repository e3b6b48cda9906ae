import { expect, onTestFinished, test, vi } from "vitest";
import { check, type Face } from "../../support/checks.js";
import { operatorIn, rest } from "../../support/client.js";
import { textAt } from "../../support/envelope.js";
import { revokeKey } from "../../support/fixtures.js";
import { startPostgresProxy } from "../../support/postgres-proxy.js";
import { createKeys, waitTimes, startReplicas, untilAccepted, updateKey } from "../../support/replicas.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";

/** Longer than any test: nothing is written but at the end. */
const never = { USAGE_FLUSH_INTERVAL_MS: "60000" };

/** What was counted of a key, or of keys that are none of ours, by outcome. */
function counted(databaseUrl: string, keyId: string): Promise<Record<string, number>> {
  return onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ outcome: string; count: number }>(
      "SELECT outcome, sum(count)::int AS count FROM usage_counts WHERE key_id = $1 GROUP BY outcome",
      [keyId],
    );
    return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count]));
  });
}

async function repeat(count: number, url: string, face: Face, secret: string, said: string): Promise<void> {
  const answers = await Promise.all(Array.from({ length: count }, () => check(url, face, secret)));
  expect(new Set(answers)).toEqual(new Set([said]));
}

test("every outcome is counted by key, by code and by minute, and last_used_at follows acceptances alone", async () => {
  const { databaseUrl, urls } = await startReplicas({}, [{}]);
  const [url = ""] = urls;
  const { account, keys } = await createKeys(url, 2);
  const [key, bound] = keys;
  if (key === undefined || bound === undefined) throw new Error("Two keys were to be made");
  await updateKey(url, account, bound.id, { allowed_ips: ["192.0.2.1"] });
  const before = new Date();

  await repeat(7, url, "verify", key.secret, "accepted");
  await repeat(4, url, "authorize", key.secret, "accepted");
  await repeat(3, url, "authorize", bound.secret, "ip_restricted");
  await repeat(5, url, "verify", "garbage", "api_key_invalid");
  await repeat(2, url, "verify", "", "api_key_missing");
  await revokeKey(url, account, key.id);
  await repeat(6, url, "authorize", key.secret, "api_key_revoked");

  await vi.waitFor(async () => {
    expect(await counted(databaseUrl, key.id)).toEqual({ accepted: 11, api_key_revoked: 6 });
    expect(await counted(databaseUrl, bound.id)).toEqual({ ip_restricted: 3 });
    expect(await counted(databaseUrl, "unknown")).toEqual({ api_key_invalid: 5, api_key_missing: 2 });
  }, waitTimes);
  const minutes = await onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ minute: Date }>("SELECT DISTINCT minute FROM usage_counts");
    return rows.map(({ minute }) => minute.getTime());
  });
  for (const minute of minutes) {
    expect(minute % 60_000).toBe(0);
    expect(minute).toBeGreaterThan(before.getTime() - 120_000);
    expect(minute).toBeLessThanOrEqual(Date.now());
  }
  const { body } = await rest(url, "GET", "/v1/keys?status=revoked", operatorIn(account));
  const usedAt = Date.parse(textAt(body, "data", 0, "last_used_at"));
  expect(usedAt).toBeGreaterThanOrEqual(before.getTime() - 1_000);
  const unused = await rest(url, "GET", `/v1/keys/${bound.id}`, operatorIn(account));
  expect(unused.body["data"]).toMatchObject({ last_used_at: null });
});

test("SIGTERM writes everything that three servers counted, to the last one", async () => {
  const { databaseUrl, urls, servers } = await startReplicas(never);
  const { keys } = await createKeys(urls[0] ?? "", 3);
  for (const [index, url] of urls.entries()) {
    for (const { secret } of keys) await repeat(10 + index, url, "verify", secret, "accepted");
  }
  expect(await counted(databaseUrl, keys[0]?.id ?? "")).toEqual({});
  // The last are sent as it stops: what was answered is counted.
  const late = urls.map((url) => check(url, "verify", keys[0]?.secret ?? ""));
  expect(await Promise.all(late)).toEqual(["accepted", "accepted", "accepted"]);
  for (const exit of await Promise.all(servers.map((server) => server.stop()))) {
    expect(exit).toEqual({ code: 0, signal: null });
  }
  expect(await counted(databaseUrl, keys[0]?.id ?? "")).toEqual({ accepted: 10 + 11 + 12 + 3 });
  expect(await counted(databaseUrl, keys[1]?.id ?? "")).toEqual({ accepted: 10 + 11 + 12 });
  expect(await counted(databaseUrl, keys[2]?.id ?? "")).toEqual({ accepted: 10 + 11 + 12 });
});

test("kill -9 loses nothing that was flushed, and counts nothing twice", async () => {
  const { databaseUrl, urls, servers } = await startReplicas({}, [{}]);
  const [url = ""] = urls;
  const { keys } = await createKeys(url, 1);
  const [{ id, secret } = { id: "", secret: "" }] = keys;
  await repeat(40, url, "verify", secret, "accepted");
  await vi.waitFor(async () => expect(await counted(databaseUrl, id)).toEqual({ accepted: 40 }), waitTimes);
  await repeat(20, url, "authorize", secret, "accepted");
  servers[0]?.signal("SIGKILL");
  await servers[0]?.exited;
  const { accepted = 0 } = await counted(databaseUrl, id);
  expect(accepted).toBeGreaterThanOrEqual(40);
  expect(accepted).toBeLessThanOrEqual(60);
});

test("counting fails no check while the database is away, and the counts arrive when it is back", async () => {
  const databaseUrl = await createTestDatabase();
  const proxy = await startPostgresProxy(databaseUrl);
  onTestFinished(() => proxy.close());
  const variables = { DATABASE_URL: proxy.databaseUrl, DATABASE_TIMEOUT_MS: "1000" };
  const { urls } = await startReplicas(variables, [{}], databaseUrl);
  const [url = ""] = urls;
  const { keys } = await createKeys(url, 1);
  const [{ id, secret } = { id: "", secret: "" }] = keys;
  await untilAccepted(urls, secret);
  await vi.waitFor(
    async () => expect((await counted(databaseUrl, id))["accepted"]).toBeGreaterThan(0),
    waitTimes,
  );
  const { accepted: before = 0 } = await counted(databaseUrl, id);

  await proxy.cut();
  // Until the lease runs out memory still stands; after it every check is told why not.
  let accepted = 0;
  await vi.waitFor(async () => {
    const said = await check(url, "authorize", secret);
    if (said === "accepted") accepted += 1;
    expect(said).toBe("service_unavailable");
  }, waitTimes);
  for (let round = 0; round < 5; round += 1) await repeat(4, url, "verify", "garbage", "api_key_invalid");
  await proxy.restore();
  await untilRestored(url, secret);
  const afterwards = await check(url, "authorize", secret);
  expect(afterwards).toBe("accepted");
  await vi.waitFor(async () => {
    const { accepted: now = 0 } = await counted(databaseUrl, id);
    expect(now).toBeGreaterThanOrEqual(before + accepted + 2);
    expect(await counted(databaseUrl, "unknown")).toEqual({ api_key_invalid: 20 });
  }, waitTimes);
});

async function untilRestored(url: string, secret: string): Promise<void> {
  await vi.waitFor(async () => expect(await check(url, "authorize", secret)).toBe("accepted"), waitTimes);
}
