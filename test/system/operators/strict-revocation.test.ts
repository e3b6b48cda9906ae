import { beforeAll, describe, expect, test, vi } from "vitest";
import { withKey } from "../../support/client.js";
import { check, type Face } from "../../support/checks.js";
import {
  createAccount,
  createKey,
  createManageKey,
  createOperator,
  revokeOperator,
} from "../../support/fixtures.js";
import { waitTimes, startReplicas, type Replicas } from "../../support/replicas.js";
import { onDatabase } from "../../support/test-database.js";
import { timesOver } from "../../support/thorough.js";
import {
  overWebSocket,
  transports,
  untilComplete,
  untilHeard,
  untilWatching,
} from "../../support/watchers.js";

let replicas: Replicas;
let account: string;
let key: string;

beforeAll(async () => {
  replicas = await startReplicas();
  account = await createAccount(replicas.url(0), 1_000);
  key = (await createKey(replicas.url(0), account)).secret;
});

const verify: Face = "verify";
const revocations = timesOver(9);

/** What each server says to an operator who asks about a good key. */
function askEverywhere(operatorSecret: string): Promise<string[]> {
  return Promise.all(replicas.urls.map((url) => check(url, verify, key, operatorSecret)));
}

test("a new operator is known on every server as soon as it was made", async () => {
  for (let turn = 0; turn < timesOver(3); turn += 1) {
    const { secret } = await createOperator(replicas.url(turn), ["KEYS_VERIFY"]);
    expect(await askEverywhere(secret)).toEqual(["accepted", "accepted", "accepted"]);
  }
}, 120_000);

test(`${String(revocations)} revocations on any of three servers: no call that begins after one is accepted`, async () => {
  const late: string[] = [];
  for (let turn = 0; turn < revocations; turn += 1) {
    const { id, secret } = await createOperator(replicas.url(turn), ["KEYS_VERIFY"]);
    await vi.waitFor(async () => {
      expect(await askEverywhere(secret)).toEqual(["accepted", "accepted", "accepted"]);
    }, waitTimes);
    let revokedAtMs = Infinity;
    let isOver = false;
    const hammer = replicas.urls.map(async (url) => {
      while (!isOver) {
        const startedAtMs = performance.now();
        const said = await check(url, verify, key, secret);
        if (said === "accepted" && startedAtMs > revokedAtMs) late.push(`${url} in turn ${String(turn)}`);
        // Gives way to the servers.
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    await revokeOperator(replicas.url(turn), id);
    revokedAtMs = performance.now();
    expect(await askEverywhere(secret)).toEqual(["api_key_revoked", "api_key_revoked", "api_key_revoked"]);
    isOver = true;
    await Promise.all(hammer);
  }
  expect(late).toEqual([]);
}, 120_000);

test("a yes comes from memory: a row changed in the database directly goes unnoticed", async () => {
  const { id, secret } = await createOperator(replicas.url(0), ["KEYS_VERIFY"]);
  expect(await askEverywhere(secret)).toEqual(["accepted", "accepted", "accepted"]);
  await onDatabase(replicas.databaseUrl, (client) =>
    client.query("UPDATE operators SET revoked_at = now() WHERE id = $1", [id]),
  );
  // A lease that lapses on a busy machine has the database asked, so not every one need be a yes.
  await vi.waitFor(async () => expect(await askEverywhere(secret)).toContain("accepted"), waitTimes);
}, 120_000);

describe.each(transports)("over %s", (_name, watch) => {
  test("a revoked operator loses its streams on every server, and only its own", async () => {
    const probe = await createManageKey(replicas.url(0), account);
    for (let turn = 0; turn < 3; turn += 1) {
      const leaving = await createOperator(replicas.url(turn), ["KEYS_MANAGE"]);
      const staying = await createOperator(replicas.url(turn), ["KEYS_MANAGE"]);
      const headersOf = ({ secret }: { secret: string }) => ({ ...withKey(secret), "X-Account-Id": account });
      const watchers = await Promise.all(replicas.urls.map((url) => watch(url, headersOf(leaving))));
      const others = await Promise.all(replicas.urls.map((url) => watch(url, headersOf(staying))));
      await untilWatching(replicas.url(0), account, probe.id, [...watchers, ...others]);
      await revokeOperator(replicas.url(turn), leaving.id);
      const { id } = await createKey(replicas.url(turn + 1), account);
      for (const watcher of watchers) {
        await untilComplete(watcher);
        expect(watcher.items.map(({ __typename, error }) => [__typename, error])).toEqual([
          ["ApiKeyRevokedError", "api_key_revoked"],
        ]);
      }
      for (const watcher of others) {
        await untilHeard(watcher, 1);
        expect(watcher.items.map(({ apiKey }) => apiKey?.id)).toEqual([id]);
        watcher.stop();
      }
    }
  }, 120_000);
});

test("an operator that may only check keys watches none", async () => {
  const { secret } = await createOperator(replicas.url(0), ["KEYS_VERIFY"]);
  const watcher = await overWebSocket(replicas.url(1), { ...withKey(secret), "X-Account-Id": account });
  await untilComplete(watcher);
  expect(watcher.items.map(({ error }) => error)).toEqual(["endpoint_restricted"]);
}, 120_000);
