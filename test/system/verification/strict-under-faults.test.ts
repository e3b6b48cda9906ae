import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { check, checkEverywhere, faces, Hammer, type Said } from "../../support/checks.js";
import { asOperator, rest } from "../../support/client.js";
import { textAt } from "../../support/envelope.js";
import {
  createAccount,
  createKey,
  createOperator,
  revokeKey,
  revokeOperator,
  type CreatedKey,
} from "../../support/fixtures.js";
import { startPostgresProxy, type PostgresProxy } from "../../support/postgres-proxy.js";
import {
  createKeys,
  waitTimes,
  startReplicas,
  untilAccepted,
  updateAccount,
  updateKey,
  type Replicas,
} from "../../support/replicas.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { timesOver } from "../../support/thorough.js";
import { postKeys, rotationEndings } from "./rotation-endings.js";

// Each phase waits for leases to run out, on a machine that is busy with other tests.

const keysAPhase = timesOver(3);

interface Faulty extends Replicas {
  readonly proxy: PostgresProxy;
  /** The server behind the proxy, and the two that manage keys. */
  readonly faultyUrl: string;
  readonly soundUrls: readonly string[];
}

async function startFaulty(): Promise<Faulty> {
  const databaseUrl = await createTestDatabase();
  const proxy = await startPostgresProxy(databaseUrl);
  const timeouts = { DATABASE_TIMEOUT_MS: "2000", VERIFICATION_TIMEOUT_MS: "500" };
  const reach = [{ DATABASE_URL: proxy.databaseUrl, ...timeouts }, {}, {}];
  const replicas = await startReplicas({}, reach, databaseUrl);
  const [faultyUrl = "", ...soundUrls] = replicas.urls;
  return { ...replicas, proxy, faultyUrl, soundUrls };
}

/** Revokes on these servers in turn, a few at once, and sends sure checks after each. */
async function revokeAll(
  hammer: Hammer,
  urls: readonly string[],
  account: string,
  keys: readonly CreatedKey[],
): Promise<Said[]> {
  const said: Said[] = [];
  for (let first = 0; first < keys.length; first += 6) {
    const batch = keys.slice(first, first + 6);
    hammer.aim(...batch.map(({ secret }) => secret));
    const answers = batch.map(async ({ id, secret }, index) => {
      await revokeKey(urls[index % urls.length] ?? "", account, id);
      hammer.forbid(secret);
      return hammer.checkEverywhere(secret);
    });
    said.push(...(await Promise.all(answers)).flat());
  }
  return said;
}

async function expectNoneLate(hammer: Hammer): Promise<void> {
  const { accepted, late } = await hammer.stop();
  expect(late).toEqual([]);
  expect(accepted).toBeGreaterThan(0);
}

/** A key, and where it is changed. */
interface Changed {
  readonly url: string;
  readonly account: string;
  readonly id: string;
}

/** What ends the secret of a key. */
const changes = {
  "a revocation": ({ url, account, id }: Changed) => revokeKey(url, account, id),
  "a revocation of several keys": ({ url, account, id }: Changed) =>
    postKeys(url, account, "revoke", { ids: [id] }),
  "a rotation without an overlap": ({ url, account, id }: Changed) =>
    postKeys(url, account, `${id}/rotate`, { overlap_seconds: 0 }),
  "a restriction to other addresses": ({ url, account, id }: Changed) =>
    updateKey(url, account, id, { allowed_ips: ["203.0.113.9"] }),
  "a suspension of the account": ({ url, account }: Changed) =>
    updateAccount(url, { id: account, suspended: true }),
  "an end of the subscription": async ({ url, account }: Changed) => {
    const path = `/v1/accounts/${account}/end-subscription`;
    expect((await rest(url, "POST", path, asOperator, {})).status).toBe(200);
  },
};

describe("on three servers, one of which reaches its database through a proxy", () => {
  let faulty: Faulty;

  beforeAll(async () => {
    faulty = await startFaulty();
  });

  afterAll(() => faulty.proxy.close());

  // A test that fails leaves the others a database that answers.
  afterEach(async () => {
    faulty.proxy.resume();
    await faulty.proxy.restore();
  });

  /** On one of the servers that hear everything. */
  async function newKey() {
    const [url = ""] = faulty.soundUrls;
    const account = await createAccount(url);
    const { id, secret } = await createKey(url, account);
    return { url, account, id, secret };
  }

  /** A server that hears nothing of a change goes on accepting for as long as it trusts what it knows: the change waits for that. */
  async function expectEnded(ask: (url: string) => Promise<Said[]>, end: () => Promise<unknown>) {
    const { faultyUrl, proxy } = faulty;
    await vi.waitFor(async () => {
      expect(new Set(await ask(faultyUrl))).toEqual(new Set(["accepted"]));
    }, waitTimes);
    proxy.stall();
    await end();
    expect(await ask(faultyUrl)).not.toContain("accepted");
  }

  test.each(Object.entries(changes))("%s waits for a server that hears nothing", async (_name, change) => {
    const key = await newKey();
    await expectEnded(
      (url) => checkEverywhere([url], key.secret),
      () => change(key),
    );
  });

  test.each(rotationEndings)(
    "$name waits for a server that hears nothing",
    async ({ options, ends, end }) => {
      const { url, account, id, secret } = await newKey();
      const next = textAt(await postKeys(url, account, `${id}/rotate`, options), "data", "secret");
      await expectEnded(
        (asked) => checkEverywhere([asked], ends === "the old secret" ? secret : next),
        () => end(url, account, id, next),
      );
    },
  );

  test("a revocation of an operator waits for a server that hears nothing", async () => {
    const { url, secret } = await newKey();
    const operator = await createOperator(url, ["KEYS_VERIFY"]);
    await expectEnded(
      async (asked) => [await check(asked, "verify", secret, operator.secret)],
      () => revokeOperator(url, operator.id),
    );
  });

  test("revocations hold while one server's database is cut, stalled and given back", async () => {
    const { urls, soundUrls, proxy, faultyUrl } = faulty;
    const { account, keys } = await createKeys(soundUrls[0] ?? "", 4 * keysAPhase);
    const phase = (index: number) => keys.slice(index * keysAPhase, (index + 1) * keysAPhase);
    for (const { secret } of keys) await untilAccepted(urls, secret);
    const hammer = new Hammer(urls);

    proxy.stall();
    const whileStalled = await revokeAll(hammer, soundUrls, account, phase(0));
    expect(whileStalled).not.toContain("accepted");
    expect(new Set(whileStalled)).toContain("api_key_revoked");

    // Held-back notices, answers and heartbeats arrive in one go, in the middle of it.
    const duringResume = revokeAll(hammer, soundUrls, account, phase(1));
    proxy.resume();
    expect(await duringResume).not.toContain("accepted");

    await untilAccepted([faultyUrl], phase(2)[0]?.secret ?? "");
    const duringCut = revokeAll(hammer, soundUrls, account, phase(2));
    await proxy.cut();
    expect(await duringCut).not.toContain("accepted");

    const duringRestore = revokeAll(hammer, soundUrls, account, phase(3));
    await proxy.restore();
    expect(await duringRestore).not.toContain("accepted");
    await vi.waitFor(async () => {
      for (const face of faces)
        expect(await check(faultyUrl, face, keys[0]?.secret ?? "")).toBe("api_key_revoked");
    }, waitTimes);
    await expectNoneLate(hammer);
  }, 120_000);

  test("a process that was stopped during a revocation refuses the key when it continues", async () => {
    const { urls, servers } = faulty;
    // Not the one behind the proxy, which gives up sooner.
    const [, stopped] = servers;
    onTestFinished(() => stopped?.signal("SIGCONT"));
    const [, stoppedUrl = "", otherUrl = ""] = urls;
    const { account, keys } = await createKeys(stoppedUrl, keysAPhase);
    for (const { secret } of keys) await untilAccepted(urls, secret);
    for (let first = 0; first < keys.length; first += 5) {
      const batch = keys.slice(first, first + 5);
      for (const { secret } of batch) await untilAccepted(urls, secret);
      stopped?.signal("SIGSTOP");
      const waiting = batch.map(async ({ id, secret }) => {
        await revokeKey(otherUrl, account, id);
        // Sent to a process that stands still, in the belief it had before it was stopped.
        return { checks: [0, 1].flatMap(() => faces.map((face) => check(stoppedUrl, face, secret))) };
      });
      const checks = (await Promise.all(waiting)).flatMap((sent) => sent.checks);
      stopped?.signal("SIGCONT");
      const said = await Promise.all(checks);
      expect(new Set(said)).toEqual(new Set(["api_key_revoked"]));
    }
  }, 120_000);
});

describe("on three servers that remember one key each", () => {
  let replicas: Replicas;

  beforeAll(async () => {
    replicas = await startReplicas({ VERIFICATION_CACHE_KEYS: "1" });
  });

  test("revocations hold while LISTEN connections are cut again and again, on the revoking server too", async () => {
    const { urls, databaseUrl } = replicas;
    const { account, keys } = await createKeys(urls[0] ?? "", keysAPhase);
    const hammer = new Hammer(urls);
    for (const [turn, { id, secret }] of keys.entries()) {
      hammer.aim(secret);
      await untilAccepted(urls, secret);
      // All of them, or one: what a server did not hear since it listens it must not believe.
      const most = turn % 2 === 0 ? 1 : 3;
      await onDatabase(databaseUrl, (client) =>
        client.query(
          `SELECT pg_terminate_backend(pid) FROM (
             SELECT pid FROM pg_stat_activity
             WHERE application_name = 'latchkey changes' AND datname = current_database()
             ORDER BY random() LIMIT $1) AS ears`,
          [most],
        ),
      );
      await revokeKey(urls[turn % urls.length] ?? "", account, id);
      hammer.forbid(secret);
      expect(await hammer.checkEverywhere(secret)).not.toContain("accepted");
    }
    await expectNoneLate(hammer);
  }, 120_000);

  test("a key read while it is being revoked is not remembered as good", async () => {
    const { urls } = replicas;
    const { account, keys } = await createKeys(urls[0] ?? "", 2 * keysAPhase);
    const { keys: others } = await createKeys(urls[0] ?? "", 2);
    const hammer = new Hammer(urls);
    for (const [turn, { id, secret }] of keys.entries()) {
      // With room for one key, every other check reads.
      hammer.aim(secret, others[0]?.secret ?? "", secret, others[1]?.secret ?? "");
      await untilAccepted(urls, secret);
      const racing = [0, 1, 2].map(() => hammer.checkEverywhere(secret));
      await revokeKey(urls[turn % urls.length] ?? "", account, id);
      hammer.forbid(secret);
      expect(new Set(await hammer.checkEverywhere(secret))).toEqual(new Set(["api_key_revoked"]));
      await Promise.all(racing);
      // Nor does a read that came late bring it back.
      expect(new Set(await hammer.checkEverywhere(secret))).toEqual(new Set(["api_key_revoked"]));
    }
    await expectNoneLate(hammer);
  }, 120_000);
});
