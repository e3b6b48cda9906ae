import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { check, checkEverywhere, faces, Hammer, type Said } from "../../support/checks.js";
import { asOperator, operatorIn, rest } from "../../support/client.js";
import { textAt } from "../../support/envelope.js";
import { createOperator, revokeKey, revokeOperator, type CreatedKey } from "../../support/fixtures.js";
import { startPostgresProxy, type PostgresProxy } from "../../support/postgres-proxy.js";
import {
  createKeys,
  waitTimes,
  startReplicas,
  untilAccepted,
  type Replicas,
} from "../../support/replicas.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { timesOver } from "../../support/thorough.js";

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

async function send(url: string, method: string, path: string, headers: Record<string, string>, body = {}) {
  const answer = await rest(url, method, path, headers, body);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

const rotate = async ({ url, account, id }: Changed, body: object) =>
  textAt(await send(url, "POST", `/v1/keys/${id}/rotate`, operatorIn(account), body), "data", "secret");

/** What ends the secret of a key, or of a rotation that has begun. */
const changes = {
  "a revocation": ({ url, account, id }: Changed) => revokeKey(url, account, id),
  "a revocation of several keys": ({ url, account, id }: Changed) =>
    send(url, "POST", "/v1/keys/revoke", operatorIn(account), { ids: [id] }),
  "a rotation without an overlap": (key: Changed) => rotate(key, { overlap_seconds: 0 }),
  "a restriction to other addresses": ({ url, account, id }: Changed) =>
    send(url, "PATCH", `/v1/keys/${id}`, operatorIn(account), { allowed_ips: ["203.0.113.9"] }),
  "a suspension of the account": ({ url, account }: Changed) =>
    send(url, "PATCH", `/v1/accounts/${account}`, asOperator, { suspended: true }),
  "an end of the subscription": ({ url, account }: Changed) =>
    send(url, "POST", `/v1/accounts/${account}/end-subscription`, asOperator),
};

describe("on three servers, one of which reaches its database through a proxy", () => {
  let faulty: Faulty;

  beforeAll(async () => {
    faulty = await startFaulty();
  });

  // A test that fails leaves the others a database that answers.
  afterEach(async () => {
    faulty.proxy.resume();
    await faulty.proxy.restore();
  });

  /** A server that hears nothing of a change goes on accepting for as long as it trusts what it knows: the change waits for that. */
  async function expectEnded(secret: string, end: () => Promise<unknown>, asking?: string): Promise<void> {
    const { urls, faultyUrl, proxy } = faulty;
    await untilAccepted(urls, secret);
    if (asking !== undefined) {
      await vi.waitFor(async () => {
        expect(await check(faultyUrl, "verify", secret, asking)).toBe("accepted");
      }, waitTimes);
    }
    proxy.stall();
    await end();
    const said =
      asking === undefined
        ? await checkEverywhere([faultyUrl], secret)
        : [await check(faultyUrl, "verify", secret, asking)];
    expect(said).not.toContain("accepted");
  }

  test.each(Object.entries(changes))("%s waits for a server that hears nothing", async (_name, change) => {
    const [, url = ""] = faulty.urls;
    const { account, keys } = await createKeys(url, 1);
    for (const { id, secret } of keys) await expectEnded(secret, () => change({ url, account, id }));
  });

  test.each([
    ["a completion", "complete", "old"],
    ["a cancellation", "cancel", "new"],
  ])("%s of a rotation waits for a server that hears nothing", async (_name, step, ended) => {
    const [, url = ""] = faulty.urls;
    const { account, keys } = await createKeys(url, 1);
    for (const { id, secret } of keys) {
      const next = await rotate({ url, account, id }, {});
      await expectEnded(ended === "old" ? secret : next, () =>
        send(url, "POST", `/v1/keys/${id}/rotate/${step}`, operatorIn(account)),
      );
    }
  });

  test("the first use of a new secret that ends the old one waits for a server that hears nothing", async () => {
    const [, url = ""] = faulty.urls;
    const { account, keys } = await createKeys(url, 1);
    for (const { id, secret } of keys) {
      const next = await rotate({ url, account, id }, { end_overlap_on_first_use: true });
      await expectEnded(secret, async () => {
        expect(await check(url, "authorize", next)).toBe("accepted");
      });
    }
  });

  test("a revocation of an operator waits for a server that hears nothing", async () => {
    const [, url = ""] = faulty.urls;
    const { keys } = await createKeys(url, 1);
    const operator = await createOperator(url, ["KEYS_VERIFY"]);
    for (const { secret } of keys)
      await expectEnded(secret, () => revokeOperator(url, operator.id), operator.secret);
  });

  afterAll(() => faulty.proxy.close());

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
