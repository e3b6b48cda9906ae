import { afterAll, beforeAll, expect, test } from "vitest";
import { UpdateAccountDocument } from "../../generated/graphql.js";
import { asOperator, graphql, rest, withKey } from "../../support/client.js";
import { expectEnvelope } from "../../support/envelope.js";
import { createAccount, createKey, expectMember } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.stop();
});

const authorize = (secret: string) => rest(server.url, "GET", "/v1/authorize", withKey(secret));

async function createLimitedAccount(burstPerMinute: number, monthlyQuota: number): Promise<string> {
  const id = await createAccount(server.url);
  const input = { id, burstPerMinute, monthlyQuota };
  const { updateAccount } = await graphql(server.url, asOperator, UpdateAccountDocument, { input });
  expectMember(updateAccount, "UpdateAccountSuccess");
  return id;
}

test("an accepted check names all limits of the key, with a length and an end where their windows have one", async () => {
  const account = await createLimitedAccount(60, 15_000);
  const rate = { limit: 30, windowSeconds: 3_600 };
  const { secret } = await createKey(server.url, account, { rate, maxUses: 5 });
  const { status, headers } = await authorize(secret);
  expect(status).toBe(200);
  expect(headers.get("ratelimit-policy")).toBe(
    '"burst";q=60;w=60, "month";q=15000, "key_rate";q=30;w=3600, "key_uses";q=5',
  );
  const standing =
    /^"burst";r=59;t=(\d+), "month";r=14999;t=(\d+), "key_rate";r=29;t=(\d+), "key_uses";r=4$/.exec(
      headers.get("ratelimit") ?? "",
    );
  const [burst = 0, month = 0, keyRate = 0] = standing?.slice(1).map(Number) ?? [];
  for (const [seconds, most] of [
    [burst, 60],
    [month, 31 * 86_400],
    [keyRate, 3_600],
  ] as const) {
    expect(seconds, headers.get("ratelimit") ?? "").toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(most);
  }
});

test("a check that is refused for a limit names it with nothing left, and the others as they are", async () => {
  const account = await createLimitedAccount(60, 1);
  const { secret } = await createKey(server.url, account);
  expect((await authorize(secret)).status).toBe(200);
  const answer = await authorize(secret);
  expectEnvelope(answer, "monthly_usage_limit_exceeded");
  expect(answer.headers.get("ratelimit-policy")).toBe('"burst";q=60;w=60, "month";q=1');
  expect(answer.headers.get("ratelimit")).toMatch(/^"burst";r=\d+;t=\d+, "month";r=0;t=\d+$/);
});

test("a key without limits is answered without these headers", async () => {
  const { secret } = await createKey(server.url, await createAccount(server.url));
  const { status, headers } = await authorize(secret);
  expect(status).toBe(200);
  expect([...headers.keys()].filter((name) => name.startsWith("ratelimit"))).toEqual([]);
});
