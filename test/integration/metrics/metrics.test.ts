import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { asOperator, graphqlText, http, operatorIn, rest, withKey } from "../../support/client.js";
import { expectEnvelope } from "../../support/envelope.js";
import { createAccount, createKey, revokeKey } from "../../support/fixtures.js";
import { checksIn, metricsToken, parseMetrics, readMetrics, readMetricsText } from "../../support/metrics.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { waitTimes } from "../../support/replicas.js";

let server: TestServer;
let account: string;

beforeAll(async () => {
  server = await startTestServer({ METRICS_TOKEN: metricsToken });
  account = await createAccount(server.url, 10);
});
afterAll(() => server.stop());

const authorize = (secret: string) => http(`${server.url}/v1/authorize`, { headers: withKey(secret) });
const verify = (key: string) => rest(server.url, "POST", "/v1/keys/verify", asOperator, { key });
const verifyOverGraphql = (keys: readonly string[]) =>
  graphqlText(
    server.url,
    asOperator,
    "mutation($inputs: [VerifyApiKeyInput!]!) { verifyApiKeys(inputs: $inputs) { __typename } }",
    { inputs: keys.map((key) => ({ key })) },
  );

/** What has been added between two readings. */
async function added(work: () => Promise<void>) {
  const before = await readMetrics(server.url);
  await work();
  const after = await readMetrics(server.url);
  return (name: string): number => {
    const value = after.get(name);
    if (value === undefined) throw new Error(`There is no ${name}`);
    return value - (before.get(name) ?? 0);
  };
}

test("checks are counted exactly, by face and outcome", async () => {
  const { secret, id } = await createKey(server.url, account);
  const before = checksIn(await readMetrics(server.url));
  expect(before).toEqual({});
  for (let count = 0; count < 5; count += 1) await authorize(secret);
  for (let count = 0; count < 3; count += 1) await verify(secret);
  // Often enough that the last ones are compiled.
  for (let count = 0; count < 8; count += 1) await verifyOverGraphql([secret, "nothing"]);
  await revokeKey(server.url, account, id);
  await authorize(secret);
  await verify(secret);
  await http(`${server.url}/v1/authorize`);
  expect(server.compiledAnswers()).toBeGreaterThan(0);
  expect(checksIn(await readMetrics(server.url))).toEqual({
    "authorize accepted": 5,
    "authorize api_key_revoked": 1,
    "authorize api_key_missing": 1,
    "rest accepted": 3,
    "rest api_key_revoked": 1,
    "graphql accepted": 8,
    "graphql api_key_invalid": 8,
  });
});

test("requests are counted by face and status, and their durations by operation", async () => {
  const duration = (face: string, operation: string) =>
    `latchkey_http_request_duration_seconds_count{face="${face}",operation="${operation}"}`;
  const { secret } = await createKey(server.url, account);
  const more = await added(async () => {
    for (let count = 0; count < 4; count += 1) await authorize(secret);
    await verify(secret);
    await rest(server.url, "GET", "/v1/keys", operatorIn(account));
    await rest(server.url, "GET", "/v1/keys/key_nothing", operatorIn(account));
    await rest(server.url, "GET", `/v1/${"x".repeat(50)}`, operatorIn(account));
    for (let count = 0; count < 7; count += 1)
      await graphqlText(server.url, asOperator, "{ viewer { __typename } }");
    await graphqlText(server.url, asOperator, "{ nonsense }");
    await http(`${server.url}/livez`);
  });
  expect(more(duration("authorize", "check"))).toBe(4);
  expect(more(duration("rest", "POST /v1/keys/verify"))).toBe(1);
  expect(more(duration("rest", "GET /v1/keys"))).toBe(1);
  expect(more(duration("rest", "GET /v1/keys/{id}"))).toBe(1);
  expect(more(duration("rest", "none"))).toBe(1);
  expect(more(duration("graphql", "query"))).toBe(7);
  expect(more(duration("graphql", "none"))).toBe(1);
  // The first reading was a probe too.
  expect(more(duration("pages", "probe"))).toBe(2);
  expect(more('latchkey_http_requests_total{face="rest",status="2xx"}')).toBe(2);
  expect(more('latchkey_http_requests_total{face="rest",status="4xx"}')).toBe(2);
  expect(more('latchkey_http_requests_total{face="graphql",status="2xx"}')).toBe(8);
});

test("the cache, leases, revocations, audit events and mails are counted exactly", async () => {
  const limited = await createAccount(server.url, 10);
  const more = await added(async () => {
    const { secret, id } = await createKey(server.url, limited, {
      rate: { limit: 100, windowSeconds: 60 },
    });
    for (let count = 0; count < 6; count += 1) await authorize(secret);
    await revokeKey(server.url, limited, id);
    await graphqlText(
      server.url,
      {},
      'mutation { requestMagicLink(input: {email: "nobody@example.com"}) { __typename } }',
    );
  });
  expect(more("latchkey_cache_hits_total")).toBe(5);
  expect(more("latchkey_cache_misses_total")).toBe(1);
  expect(more("latchkey_limit_units_used_total")).toBe(6);
  expect(more("latchkey_limit_leases_total")).toBeGreaterThanOrEqual(1);
  expect(more("latchkey_limit_units_granted_total")).toBeGreaterThanOrEqual(6);
  expect(more("latchkey_revocation_latency_seconds_count")).toBe(1);
  // The key was made and revoked.
  expect(more("latchkey_audit_events_total")).toBe(2);
});

test("gauges say how the server is doing", async () => {
  await vi.waitFor(async () => {
    const series = await readMetrics(server.url);
    expect(series.get("latchkey_processes")).toBe(1);
    expect(series.get("latchkey_cache_trusted")).toBe(1);
    expect(series.get("latchkey_replicas_heard")).toBe(1);
    expect(series.get('latchkey_database_connections_limit{pool="management"}')).toBe(12);
    expect(series.get('latchkey_admission_running{lane="management"}')).toBe(0);
    expect(series.get("latchkey_usage_fold_age_seconds")).toBeLessThan(60);
    expect(series.get("latchkey_event_loop_delay_seconds_count")).toBeGreaterThan(0);
    expect(series.get("latchkey_process_resident_memory_bytes")).toBeGreaterThan(1_000_000);
    expect(series.get("latchkey_http_connections")).toBeGreaterThan(0);
  }, waitTimes);
});

test("no request adds a series, and no id of a key or an account is in any of them", async () => {
  const names = [...(await readMetrics(server.url)).keys()];
  const { secret } = await createKey(server.url, account);
  for (const path of [
    "/v1/keys/key_unknown",
    "/.env",
    "/v1/%00",
    "/graphql?query={x}",
    "/reference/errors",
  ]) {
    await rest(server.url, "GET", path, withKey(secret));
  }
  await http(`${server.url}/graphql`, { method: "PROPFIND" });
  await graphqlText(server.url, withKey(secret), "query Named { viewer { __typename } }");
  const text = await readMetricsText(server.url);
  expect([...parseMetrics(text).keys()]).toEqual(names);
  expect(names.length).toBeLessThan(1_200);
  expect(text).not.toMatch(/(?:key|acc|mem|opr|lk)_[0-9A-Za-z]{20}/);
  expect(text).not.toContain("Named");
});

test("buckets grow up to the count", async () => {
  const series = await readMetrics(server.url);
  const latest = new Map<string, number>();
  for (const [name, value] of series) {
    const [, family = "", others = ""] = /^(\w+)_bucket\{(.*?),?le="[^"]+"\}$/.exec(name) ?? [];
    if (family === "") continue;
    const labels = others === "" ? "" : `{${others}}`;
    expect(value).toBeGreaterThanOrEqual(latest.get(`${family}_count${labels}`) ?? 0);
    latest.set(`${family}_count${labels}`, value);
  }
  expect(latest.size).toBeGreaterThan(20);
  for (const [name, value] of latest) expect(series.get(name), name).toBe(value);
});

test.each([
  ["no token", {}],
  ["another token", { Authorization: `Bearer ${metricsToken.toUpperCase()}` }],
  ["the operator's key", asOperator],
  ["the token in another scheme", { Authorization: `Basic ${metricsToken}` }],
  ["the token in the other header of keys", { "X-API-Key": metricsToken }],
])("with %s the metrics are not shown, and the answer says what is needed", async (_name, headers) => {
  const answer = await http(`${server.url}/metrics`, { headers });
  const message = "Must be `Bearer`, a space, and the value of METRICS_TOKEN.";
  expectEnvelope(answer, "api_key_invalid", ["Authorization"]);
  expect(answer.text).toContain(message);
  expect(answer.text).not.toContain("latchkey_");
});

test("a server without METRICS_TOKEN has no such path", async () => {
  const closed = await startTestServer();
  expectEnvelope(await http(`${closed.url}/metrics`, { headers: asOperator }), "route_not_found", []);
  await closed.stop();
});
