import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { asOperator, graphqlText, rest, withKey, type Answer } from "../../support/client.js";
import { check } from "../../support/checks.js";
import { at, expectEnvelope } from "../../support/envelope.js";
import { revokeKey } from "../../support/fixtures.js";
import { startPostgresProxy, type PostgresProxy } from "../../support/postgres-proxy.js";
import { createKeys, waitTimes, startReplicas, untilAccepted } from "../../support/replicas.js";
import { createTestDatabase } from "../../support/test-database.js";

const verifyText = `mutation ($key: String!) { verifyApiKey(input: {key: $key}) {
  __typename ... on ApiKeyVerification { valid } ... on ApiError { error retryAfter } } }`;

let proxy: PostgresProxy;
let urls: readonly string[];

/** A server behind a proxy, and one that reaches the database directly. */
beforeAll(async () => {
  const databaseUrl = await createTestDatabase();
  proxy = await startPostgresProxy(databaseUrl);
  const variables = { DATABASE_TIMEOUT_MS: "1000", VERIFICATION_TIMEOUT_MS: "300" };
  ({ urls } = await startReplicas(variables, [{ DATABASE_URL: proxy.databaseUrl }, {}], databaseUrl));
});
afterAll(() => proxy.close());

async function giveBack(): Promise<void> {
  proxy.resume();
  await proxy.restore();
}

type Outage = "refuses connections" | "is silent";

test.each<Outage>(["refuses connections", "is silent"])(
  "a server whose database %s says so, never yes, and recovers by itself",
  async (outage) => {
    onTestFinished(giveBack);
    const [url = "", other = ""] = urls;
    const { account, keys } = await createKeys(other, 2);
    const [revoked, good] = keys;
    if (revoked === undefined || good === undefined) throw new Error("Two keys were to be made");
    for (const { secret } of keys) await untilAccepted(urls, secret);

    if (outage === "is silent") proxy.stall();
    else await proxy.cut();
    await revokeKey(other, account, revoked.id);
    // The revocation has returned: memory must not be believed any more, and nothing else can be asked.
    expect(await check(url, "authorize", revoked.secret)).toBe("service_unavailable");
    await vi.waitFor(
      async () => expect(await check(url, "authorize", good.secret)).toBe("service_unavailable"),
      waitTimes,
    );
    for (const { secret } of keys) {
      for (let round = 0; round < 5; round += 1) await expectUnavailable(url, secret);
      const many = await Promise.all(Array.from({ length: 30 }, () => check(url, "verify", secret)));
      expect(new Set(many)).toEqual(new Set(["service_unavailable"]));
    }
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect(await check(other, "verify", good.secret)).toBe("accepted");

    if (outage === "is silent") proxy.resume();
    else await proxy.restore();
    await untilAccepted([url], good.secret);
    expect(await check(url, "verify", revoked.secret)).toBe("api_key_revoked");
    expect(await check(url, "authorize", revoked.secret)).toBe("api_key_revoked");
    await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), waitTimes);
  },
  120_000,
);

test("a check that no database could change is answered without one", async () => {
  onTestFinished(giveBack);
  const [url = ""] = urls;
  await proxy.cut();
  expect(await check(url, "authorize", "not-a-key")).toBe("api_key_invalid");
  expect(await check(url, "verify", "")).toBe("api_key_missing");
}, 120_000);

async function expectUnavailable(url: string, secret: string): Promise<void> {
  const [verified, authorized, overGraphql] = await Promise.all([
    rest(url, "POST", "/v1/keys/verify", asOperator, { key: secret }),
    rest(url, "GET", "/v1/authorize", withKey(secret)),
    graphqlText(url, asOperator, verifyText, { key: secret }),
  ]);
  for (const answer of [verified, authorized]) expectUnavailableEnvelope(answer);
  expect(at(overGraphql.body, "data", "verifyApiKey"), overGraphql.text).toEqual({
    __typename: "ServiceUnavailableError",
    error: "service_unavailable",
    retryAfter: 5,
  });
}

function expectUnavailableEnvelope(answer: Answer): void {
  expectEnvelope(answer, "service_unavailable", []);
  expect(answer.body["retry_after"]).toBe(5);
  expect(answer.headers.get("retry-after")).toBe("5");
}
