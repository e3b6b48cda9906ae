import { beforeAll, describe, expect, test } from "vitest";
import { checkEverywhere, Hammer } from "../../support/checks.js";
import { operatorIn, rest, withKey, type Answer } from "../../support/client.js";
import { createAccount, createKey, revokeKey } from "../../support/fixtures.js";
import {
  createKeys,
  startReplicas,
  untilAccepted,
  untilPast,
  updateAccount,
  updateKey,
  type Replicas,
} from "../../support/replicas.js";
import { onDatabase } from "../../support/test-database.js";
import { timesOver } from "../../support/thorough.js";

let replicas: Replicas;

beforeAll(async () => {
  replicas = await startReplicas();
});

const revocations = timesOver(12);
const turns = timesOver(3);
// Many rounds on a machine that is busy with other tests.
const longMs = 400_000;

test(
  `${String(revocations)} revocations on any of three servers: no check that begins after one is accepted`,
  { timeout: longMs },
  async () => {
    const { urls, databaseUrl } = replicas;
    const { account, keys } = await createKeys(replicas.url(0), revocations);
    for (let first = 0; first < keys.length; first += 10) {
      await Promise.all(keys.slice(first, first + 10).map(({ secret }) => untilAccepted(urls, secret)));
    }
    // Said to nobody: from here on only memory says yes, and a server that asked the database would not.
    await onDatabase(databaseUrl, (client) =>
      client.query("UPDATE accounts SET suspended_at = now() WHERE id = $1", [account]),
    );
    const hammer = new Hammer(urls);
    for (const [turn, { id, secret }] of keys.entries()) {
      hammer.aim(secret);
      await untilAccepted(urls, secret);
      await revokeKey(replicas.url(turn), account, id);
      hammer.forbid(secret);
      for (const said of await hammer.checkEverywhere(secret)) expect(said).not.toBe("accepted");
    }
    const { checks, accepted, late } = await hammer.stop();
    expect(late).toEqual([]);
    // Six sure checks a key after each revocation, and what the client sent besides.
    expect(checks).toBeGreaterThan(revocations * 6);
    expect(accepted).toBeGreaterThan(revocations);
  },
);

interface Forbidding {
  readonly name: string;
  readonly code: string;
  readonly forbid: (url: string, account: string, id: string, secret: string) => Promise<unknown>;
}

const forbiddings: readonly Forbidding[] = [
  {
    name: "a revocation of several keys",
    code: "api_key_revoked",
    forbid: async (url, account, id) => {
      const other = await createKey(url, account);
      return done(rest(url, "POST", "/v1/keys/revoke", operatorIn(account), { ids: [other.id, id] }));
    },
  },
  {
    name: "a revocation by the holder of the key",
    code: "api_key_revoked",
    forbid: (url, _account, _id, secret) => done(rest(url, "POST", "/v1/keys/me/revoke", withKey(secret))),
  },
  {
    name: "a number of uses that are used up",
    code: "key_uses_exceeded",
    forbid: (url, account, id) => updateKey(url, account, id, { max_uses: 1 }),
  },
  {
    name: "a rate that is used up",
    code: "key_rate_limit_exceeded",
    forbid: (url, account, id) => updateKey(url, account, id, { rate: { limit: 1, window_seconds: 86_400 } }),
  },
  {
    name: "a list of addresses without the client's",
    code: "ip_restricted",
    forbid: (url, account, id) => updateKey(url, account, id, { allowed_ips: ["192.0.2.0/24"] }),
  },
  {
    name: "a list of endpoints without the client's",
    code: "endpoint_restricted",
    forbid: (url, account, id) => updateKey(url, account, id, { allowed_endpoints: ["/v1/other"] }),
  },
  {
    name: "the suspension of the account",
    code: "account_suspended",
    forbid: (url, account) => updateAccount(url, { id: account, suspended: true }),
  },
  {
    name: "a burst lowered to nothing",
    code: "burst_limit_exceeded",
    forbid: (url, account) => updateAccount(url, { id: account, burstPerMinute: 0 }),
  },
  {
    name: "a month lowered to nothing",
    code: "monthly_usage_limit_exceeded",
    forbid: (url, account) => updateAccount(url, { id: account, monthlyQuota: 0 }),
  },
];

async function done(answering: Promise<Answer>): Promise<void> {
  const { status, text } = await answering;
  expect(status, text).toBe(200);
}

describe.each(forbiddings)("$name", ({ code, forbid }) => {
  test("counts on every server as soon as it was answered, each time", async () => {
    const { urls } = replicas;
    const hammer = new Hammer(urls);
    for (let turn = 0; turn < turns; turn += 1) {
      const account = await createAccount(replicas.url(turn));
      // Limits that are leased ahead: what was leased must not be spent any more.
      await updateAccount(replicas.url(turn), {
        id: account,
        burstPerMinute: 100_000,
        monthlyQuota: 1_000_000,
      });
      // What was leased of these must not be spent any more either.
      const limits = { maxUses: 1_000_000, rate: { limit: 100_000, windowSeconds: 86_400 } };
      const { id, secret } = await createKey(replicas.url(turn), account, limits);
      hammer.aim(secret);
      await untilAccepted(urls, secret);
      await forbid(replicas.url(turn), account, id, secret);
      hammer.forbid(secret);
      for (const said of await hammer.checkEverywhere(secret)) expect(said).toBe(code);
    }
    const { late } = await hammer.stop();
    expect(late).toEqual([]);
  }, 120_000);
});

test("a key given an expiry is refused everywhere from that moment on", async () => {
  const { urls, databaseUrl } = replicas;
  const { account, keys } = await createKeys(replicas.url(0), turns);
  for (const [turn, { id, secret }] of keys.entries()) {
    await untilAccepted(urls, secret);
    const expiry = { expires_at: new Date(Date.now() + 1_000).toISOString() };
    await updateKey(replicas.url(turn), account, id, expiry);
    await untilPast(databaseUrl, expiry.expires_at);
    expect(new Set(await checkEverywhere(urls, secret))).toEqual(new Set(["api_key_expired"]));
  }
}, 120_000);
