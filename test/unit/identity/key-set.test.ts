import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { RemoteKeySet } from "../../../src/identity/remote-key-set.js";
import { createTracing } from "../../../src/tracing/create-tracing.js";
import { createTokenVerifier } from "../../../src/identity/token-verifier.js";
import {
  audience,
  issuer,
  newSigningKey,
  signToken,
  startIdentityProvider,
  type Behaviour,
  type IdentityProvider,
  type SigningKey,
} from "../../support/identity-provider.js";

const claims = { account: "account_id", email: "email", role: "role" };
const enough = 20_000;
const times = { timeoutMs: enough, cooldownMs: 30_000, keepMs: 3_600_000 };

let key: SigningKey;
let provider: IdentityProvider;
let nowMs: number;
let failures: unknown[];
let keySet: RemoteKeySet;
let verify: ReturnType<typeof createTokenVerifier>;

beforeEach(async () => {
  key = await newSigningKey("one");
  provider = await startIdentityProvider(key);
  nowMs = 0;
  failures = [];
  keySet = new RemoteKeySet({
    url: provider.url,
    times,
    nowMs: () => nowMs,
    onFailure: (error) => failures.push(error),
    tracing: null,
  });
  verify = createTokenVerifier({ findKey: keySet.find, issuer, audience, claims, clock: () => new Date() });
});
afterEach(() => provider.stop());

/** What is said about each of many tokens at once: the fields at fault, none for one that is good. */
async function said(tokens: readonly string[]): Promise<string[]> {
  const results = await Promise.all(tokens.map((token) => verify(token)));
  return results.map((result) => (result.ok ? "" : result.details.map(({ field }) => field).join()));
}

const strangers = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, index) => signToken(key, { header: { kid: `made-up-${index}` } })),
  );

describe("the endpoint is asked once", () => {
  test("for however many tokens at the start, and not again", async () => {
    const token = await signToken(key);
    const many = Array.from({ length: 200 }, () => token);
    expect(new Set(await said(many))).toEqual(new Set([""]));
    expect(new Set(await said(many))).toEqual(new Set([""]));
    expect(provider.requests()).toBe(1);
  });

  test("for 200 tokens at once whose keys it does not have, and once a cooldown for more of them", async () => {
    expect(await said([await signToken(key)])).toEqual([""]);
    const tokens = await strangers(200);
    expect(new Set(await said(tokens))).toEqual(new Set(["kid"]));
    expect(provider.requests()).toBe(1);
    nowMs += times.cooldownMs;
    expect(new Set(await said(tokens))).toEqual(new Set(["kid"]));
    expect(new Set(await said(tokens))).toEqual(new Set(["kid"]));
    expect(provider.requests()).toBe(2);
  });

  test("while it fails, once a cooldown too", async () => {
    provider.behave("down");
    const tokens = [...(await strangers(100)), await signToken(key)];
    expect(new Set(await said(tokens))).toEqual(new Set(["Authorization"]));
    expect(new Set(await said(tokens))).toEqual(new Set(["Authorization"]));
    expect(provider.requests()).toBe(1);
    expect(failures).toHaveLength(1);
  });
});

describe("keys come and go", () => {
  test("a new one is found by the first 200 tokens that it has signed", async () => {
    expect(await said([await signToken(key)])).toEqual([""]);
    const next = await newSigningKey("two");
    provider.keys.push(next.publicJwk);
    nowMs += times.cooldownMs;
    const token = await signToken(next);
    expect(new Set(await said(Array.from({ length: 200 }, () => token)))).toEqual(new Set([""]));
    expect(provider.requests()).toBe(2);
  });

  test("one that was taken out is refused once the keys were read again", async () => {
    const token = await signToken(key);
    expect(await said([token])).toEqual([""]);
    provider.keys.splice(0);
    nowMs += times.cooldownMs;
    await keySet.refresh();
    expect(await said([token])).toEqual(["kid"]);
  });
});

describe("while the endpoint is", () => {
  test.each<[string, Behaviour]>([
    ["down", "down"],
    ["mute", "mute"],
    ["failing", { status: 500 }],
    ["leading elsewhere", { status: 302 }],
    ["answering HTML", { body: "<html>" }],
    ["answering something else", { body: '{"keys": "none"}' }],
    ["answering without end", { body: " ".repeat(2_000_000) }],
  ])("%s, known keys go on verifying and without known keys tokens are refused", async (_what, behaviour) => {
    const token = await signToken(key);
    expect(await said([token])).toEqual([""]);
    provider.behave(behaviour);
    if (behaviour === "mute") times.timeoutMs = 100;
    nowMs += times.keepMs - 1;
    await keySet.refresh();
    expect(failures).toHaveLength(1);
    expect(await said([token, ...(await strangers(5))])).toEqual(["", "kid", "kid", "kid", "kid", "kid"]);
    nowMs += times.cooldownMs;
    expect(await said([token])).toEqual(["Authorization"]);
    provider.behave("well");
    times.timeoutMs = enough;
    expect(await said([token])).toEqual(["Authorization"]);
    nowMs += times.cooldownMs;
    expect(await said([token])).toEqual([""]);
  });

  test("full of keys that cannot be read, tokens are refused", async () => {
    const broken = JSON.stringify({ keys: [{ ...key.publicJwk, x: "AAAA", y: "!" }] });
    provider.behave({ body: broken });
    expect(await said([await signToken(key)])).toEqual(["Authorization"]);
  });
});

test("a request that has the keys fetched continues its trace at the provider", async () => {
  const opened = createTracing({
    ...{ endpoint: provider.url, serviceName: "test", version: "1" },
    onFailure: (error) => failures.push(error),
  });
  const { tracing } = opened;
  const traced = new RemoteKeySet({
    ...{ url: provider.url, times, nowMs: () => nowMs, tracing },
    onFailure: (error) => failures.push(error),
  });
  await traced.refresh();
  expect(provider.traceparent()).toBeUndefined();
  nowMs += times.cooldownMs;
  const traceId = "0af7651916cd43dd8448eb211c80319c";
  const parent = `00-${traceId}-b7ad6b7169203331-01`;
  await new Promise<void>((done) => {
    tracing.request({ method: "GET", path: "/", traceparent: parent }, (span) => {
      expect(span.traceId).toBe(traceId);
      void traced.refresh().then(done);
    });
  });
  expect(provider.traceparent()).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`));
  expect(provider.traceparent()).not.toBe(parent);
  await opened.stop();
  expect(failures).toEqual([]);
});
