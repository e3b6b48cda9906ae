import { expect, test, vi } from "vitest";
import { check, checkEverywhere } from "../../support/checks.js";
import { rest, withKey } from "../../support/client.js";
import {
  createAccount,
  createKey,
  createOperator,
  revokeKey,
  revokeOperator,
} from "../../support/fixtures.js";
import {
  forgetLinks,
  pepperOne,
  pepperStatus,
  pepperThree,
  pepperTwo,
  startFor,
  versionsIn,
} from "../../support/peppers.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";

const both = `${pepperTwo},${pepperOne}`;
const none = { keySecrets: 0, operators: 0, sessions: 0, magicLinks: 0 };
const waitTimes = { timeout: 20_000, interval: 20 };

test("a key and an operator are signed anew when they are used, and those that are not used stay", async () => {
  const DATABASE_URL = await createTestDatabase();
  const before = await startFor({ DATABASE_URL, KEY_PEPPERS: pepperOne });
  const account = await createAccount(before.url);
  const [used, idle, revoked] = [
    await createKey(before.url, account),
    await createKey(before.url, account),
    await createKey(before.url, account),
  ];
  await revokeKey(before.url, account, revoked.id);
  const gateway = await createOperator(before.url, ["KEYS_VERIFY"]);
  const idleOperator = await createOperator(before.url, ["KEYS_VERIFY"]);
  await before.stop();
  await forgetLinks(DATABASE_URL);

  const server = await startFor({ DATABASE_URL, KEY_PEPPERS: both });
  await forgetLinks(DATABASE_URL);
  expect(await pepperStatus(server.url)).toMatchObject([
    { ...none, version: 1, isSigning: false, isKnown: true, keySecrets: 2, operators: 2 },
    { ...none, version: 2, isSigning: true, isKnown: true },
  ]);
  const fresh = await createKey(server.url, account);
  expect(await check(server.url, "verify", used.secret, gateway.secret)).toBe("accepted");
  await vi.waitFor(async () => {
    const keys = await versionsIn(DATABASE_URL, "key_secrets");
    expect([used, idle, revoked, fresh].map(({ id }) => keys.get(id))).toEqual([2, 1, 1, 2]);
    const operators = await versionsIn(DATABASE_URL, "operators");
    expect([gateway, idleOperator].map(({ id }) => operators.get(id))).toEqual([2, 1]);
  }, waitTimes);
  expect(await pepperStatus(server.url)).toMatchObject([
    { ...none, version: 1, keySecrets: 1, operators: 1 },
    { ...none, version: 2, keySecrets: 2, operators: 1 },
  ]);
  // Under their new digests both are what they were, and so are those that nobody used.
  expect(await check(server.url, "verify", used.secret, gateway.secret)).toBe("accepted");
  expect(await check(server.url, "authorize", idle.secret)).toBe("accepted");
  expect(await check(server.url, "authorize", revoked.secret)).toBe("api_key_revoked");
});

test("a key that calls Latchkey itself is signed anew too, and when it was last used is kept", async () => {
  const DATABASE_URL = await createTestDatabase();
  const before = await startFor({ DATABASE_URL, KEY_PEPPERS: pepperOne });
  const key = await createKey(before.url, await createAccount(before.url));
  await before.stop();
  const server = await startFor({ DATABASE_URL, KEY_PEPPERS: both });
  expect((await rest(server.url, "GET", "/v1/keys/me", withKey(key.secret))).status).toBe(200);
  await vi.waitFor(async () => {
    expect((await versionsIn(DATABASE_URL, "key_secrets")).get(key.id)).toBe(2);
    const used = await onDatabase(DATABASE_URL, (client) =>
      client.query("SELECT FROM key_secrets WHERE key_id = $1 AND last_used_at IS NOT NULL", [key.id]),
    );
    expect(used.rowCount).toBe(1);
  }, waitTimes);
  expect((await rest(server.url, "GET", "/v1/keys/me", withKey(key.secret))).status).toBe(200);
});

test("a secret stays under a pepper that still signs on another server, which would sign it back", async () => {
  const DATABASE_URL = await createTestDatabase();
  const all = `${pepperOne},${pepperTwo},${pepperThree}`;
  const before = await startFor({ DATABASE_URL, KEY_PEPPERS: all, KEY_PEPPER_SIGNING: "3" });
  const account = await createAccount(before.url);
  const probes = [await createKey(before.url, account), await createKey(before.url, account)] as const;
  await before.stop();
  const old = await startFor({ DATABASE_URL, KEY_PEPPERS: all, KEY_PEPPER_SIGNING: "1" });
  const fresh = await startFor({ DATABASE_URL, KEY_PEPPERS: all, KEY_PEPPER_SIGNING: "2" });
  const keys = [await createKey(old.url, account), await createKey(fresh.url, account), ...probes];
  const versions = async () => {
    const stored = await versionsIn(DATABASE_URL, "key_secrets");
    return keys.map(({ id }) => stored.get(id));
  };
  for (const { secret } of keys.slice(0, 2)) {
    expect(await checkEverywhere([old.url, fresh.url], secret)).toEqual(Array(4).fill("accepted"));
  }
  // Used last, these are signed anew last.
  expect(await check(old.url, "authorize", probes[0].secret)).toBe("accepted");
  expect(await check(fresh.url, "authorize", probes[1].secret)).toBe("accepted");
  await vi.waitFor(async () => expect(await versions()).toEqual([1, 2, 1, 2]), waitTimes);
  await old.stop();
  await vi.waitFor(async () => {
    for (const { secret } of keys) expect(await check(fresh.url, "authorize", secret)).toBe("accepted");
    expect(await versions()).toEqual([2, 2, 2, 2]);
  }, waitTimes);
});

test("a revocation holds on a server that remembers the key under its old digest, at every moment of the renewal", async () => {
  const DATABASE_URL = await createTestDatabase();
  const before = await startFor({ DATABASE_URL, KEY_PEPPERS: pepperOne });
  const account = await createAccount(before.url, 100);
  const keys = [];
  for (let count = 0; count < 12; count += 1) keys.push(await createKey(before.url, account));
  await before.stop();

  const [one, other] = [
    await startFor({ DATABASE_URL, KEY_PEPPERS: both }),
    await startFor({ DATABASE_URL, KEY_PEPPERS: both }),
  ];
  const urls = [one.url, other.url];
  let renewed = 0;
  for (const [turn, { id, secret }] of keys.entries()) {
    // Both remember it under its old digest.
    expect(await checkEverywhere(urls, secret)).toEqual(Array(4).fill("accepted"));
    // From before the renewal to after it: each round trip takes a few milliseconds.
    for (let checks = 0; checks < turn; checks += 1) {
      expect(await checkEverywhere(urls, secret)).toEqual(Array(4).fill("accepted"));
    }
    await revokeKey(one.url, account, id);
    expect(await checkEverywhere(urls, secret)).toEqual(Array(4).fill("api_key_revoked"));
    if ((await versionsIn(DATABASE_URL, "key_secrets")).get(id) === 2) renewed += 1;
    expect(await checkEverywhere(urls, secret)).toEqual(Array(4).fill("api_key_revoked"));
  }
  expect(renewed).toBeGreaterThan(0);
}, 120_000);

test("an operator that was just signed anew is refused on every server when it is revoked", async () => {
  const DATABASE_URL = await createTestDatabase();
  const before = await startFor({ DATABASE_URL, KEY_PEPPERS: pepperOne });
  const key = await createKey(before.url, await createAccount(before.url));
  const gateway = await createOperator(before.url, ["KEYS_VERIFY"]);
  await before.stop();
  const one = await startFor({ DATABASE_URL, KEY_PEPPERS: both });
  const other = await startFor({ DATABASE_URL, KEY_PEPPERS: both });
  const ask = () =>
    Promise.all([one, other].map(({ url }) => check(url, "verify", key.secret, gateway.secret)));
  await vi.waitFor(async () => {
    expect(await ask()).toEqual(["accepted", "accepted"]);
    expect((await versionsIn(DATABASE_URL, "operators")).get(gateway.id)).toBe(2);
  }, waitTimes);
  await revokeOperator(one.url, gateway.id);
  expect(await ask()).toEqual(["api_key_revoked", "api_key_revoked"]);
});
