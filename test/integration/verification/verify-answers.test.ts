import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  asOperator,
  graphqlText,
  http,
  httpByFetch,
  operatorIn,
  rest,
  withKey,
  type Answer,
} from "../../support/client.js";
import { at, expectEnvelope, listAt, toSnakeCase } from "../../support/envelope.js";
import { createAccount, createKey, createManageKey, expireKey, revokeKey } from "../../support/fixtures.js";
import { generateSecret } from "../../../src/core/model/keys/secret.js";
import { catalogue } from "../../../src/errors/catalogue.js";
import { updateAccount } from "../../support/replicas.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { rejectionCodes, type RejectionCode } from "../../../src/core/engine/verification/verdict.js";

const errorFields =
  "... on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }";
const verifyText = `mutation ($input: VerifyApiKeyInput!) { verifyApiKey(input: $input) { __typename
  ... on ApiKeyVerification { success valid rejectionStatus rejection { success error message details { field message } retryAfter
    docUrl requestId timestamp } apiKey { id } account { id } limits { name limit remaining resetsAt } } ${errorFields} } }`;
const verifyManyText = `mutation ($inputs: [VerifyApiKeyInput!]!) { verifyApiKeys(inputs: $inputs) { __typename
  ... on ApiKeyVerifications { verifications { valid rejection { error } } } ${errorFields} } }`;

let server: TestServer;
let url: string;
let account: string;
let secrets: Record<RejectionCode, string>;

beforeAll(async () => {
  // The tests' own client counts as a proxy, so that they can say what a gateway says.
  server = await startTestServer({ TRUST_PROXY: "loopback" });
  url = server.url;
  account = await createAccount(url, 100);
  const make = async (input: Parameters<typeof createKey>[2] = {}) => createKey(url, account, input);
  const inAccount = async (change: {
    suspended?: boolean;
    burstPerMinute?: number;
    monthlyQuota?: number;
  }) => {
    const id = await createAccount(url);
    const { secret } = await createKey(url, id);
    await updateAccount(url, { id, ...change });
    return secret;
  };
  const gone = await make();
  await revokeKey(url, account, gone.id);
  const expired = await make();
  await expireKey(server.databaseUrl, expired.id);
  const usedUp = await make({ maxUses: 1 });
  const tooOften = await make({ rate: { limit: 1, windowSeconds: 86_400 } });
  for (const { secret } of [usedUp, tooOften]) await authorize(secret);
  secrets = {
    api_key_missing: "",
    api_key_invalid: "not-a-key",
    api_key_not_found: generateSecret("lk"),
    api_key_revoked: gone.secret,
    api_key_expired: expired.secret,
    account_suspended: await inAccount({ suspended: true }),
    endpoint_restricted: (await make({ allowedEndpoints: ["/v1/charts"] })).secret,
    ip_restricted: (await make({ allowedIps: ["192.0.2.1"] })).secret,
    burst_limit_exceeded: await inAccount({ burstPerMinute: 0 }),
    monthly_usage_limit_exceeded: await inAccount({ monthlyQuota: 0 }),
    key_rate_limit_exceeded: tooOften.secret,
    key_uses_exceeded: usedUp.secret,
  };
});
afterAll(() => server.stop());

function verify(input: Record<string, unknown>, headers = asOperator): Promise<Answer> {
  return rest(url, "POST", "/v1/keys/verify", headers, input);
}

async function verifyOverGraphql(input: Record<string, unknown>, headers = asOperator): Promise<unknown> {
  const answer = await graphqlText(url, headers, verifyText, { input });
  return at(answer.body, "data", "verifyApiKey");
}

function authorize(secret: string, headers: Record<string, string> = {}): Promise<Answer> {
  return rest(url, "GET", "/v1/authorize", { ...(secret === "" ? {} : withKey(secret)), ...headers });
}

/** In REST's writing, without what differs from one answer to the next. */
function comparable(envelope: unknown): unknown {
  if (typeof envelope !== "object" || envelope === null) throw new Error("There is no envelope");
  const differs = new Set(["request_id", "timestamp", "retry_after"]);
  const fields = Object.entries(envelope)
    .map(([name, value]: [string, unknown]): [string, unknown] => [toSnakeCase(name), value])
    .filter(([name]) => !differs.has(name));
  const wait = at(envelope, "retry_after") ?? at(envelope, "retryAfter");
  return { ...Object.fromEntries(fields), waits: typeof wait === "number" };
}

/** Where no restricted key may be used. */
const elsewhere = { endpoint: "/elsewhere", ip: "203.0.113.1" };

describe.each(rejectionCodes)("%s", (code) => {
  test("is a rejection inside a successful answer, the same on both faces, and forward-auth's own status", async () => {
    const key = secrets[code];
    const [overRest, overGraphql, forwarded] = await Promise.all([
      verify({ key, ...elsewhere }),
      verifyOverGraphql({ key, ...elsewhere }),
      authorize(key, { "X-Forwarded-Uri": elsewhere.endpoint, "X-Forwarded-For": elsewhere.ip }),
    ]);
    expect(overRest.status, overRest.text).toBe(200);
    expect(overRest.body).toMatchObject({
      success: true,
      data: { valid: false, rejection: { error: code } },
    });
    expect(overGraphql).toMatchObject({ __typename: "ApiKeyVerification", success: true, valid: false });
    expect(comparable(at(overGraphql, "rejection"))).toEqual(
      comparable(at(overRest.body, "data", "rejection")),
    );
    expect(at(overRest.body, "data", "rejection", "doc_url")).toMatch(new RegExp(`/${code}$`));

    expectEnvelope(forwarded, code);
    expect(forwarded.status).toBe(catalogue[code].status);
    expect(at(overRest.body, "data", "rejection_status")).toBe(forwarded.status);
    expect(at(overGraphql, "rejectionStatus")).toBe(forwarded.status);
    expect(comparable(forwarded.body)).toEqual(comparable(at(overRest.body, "data", "rejection")));
    const wait = forwarded.body["retry_after"];
    expect(forwarded.headers.get("retry-after")).toBe(typeof wait === "number" ? String(wait) : null);
    const waits = code === "burst_limit_exceeded" || code === "key_rate_limit_exceeded";
    expect(typeof wait).toBe(waits ? "number" : "object");
    for (const name of ["x-account-id", "x-key-id", "x-key-name"])
      expect(forwarded.headers.get(name)).toBe("");
  });
});

test("what is wrong with the caller is an error, never an answer about the key", async () => {
  const { secret: key } = await createKey(url, account);
  const manager = await createManageKey(url, account);
  const callers = [
    { headers: {}, code: "api_key_missing" },
    { headers: withKey("x"), code: "api_key_invalid" },
    { headers: withKey(secrets.api_key_revoked), code: "api_key_revoked" },
    { headers: withKey(secrets.api_key_not_found), code: "api_key_not_found" },
    { headers: withKey(manager.secret), code: "endpoint_restricted" },
  ] as const;
  for (const { headers, code } of callers) {
    expectEnvelope(await verify({ key }, headers), code);
    expect(await verifyOverGraphql({ key }, headers)).toMatchObject({ success: false, error: code });
    const many = await graphqlText(url, headers, verifyManyText, { inputs: [{ key }] });
    expect(at(many.body, "data", "verifyApiKeys", "error")).toBe(code);
  }
});

test("a cost of 0 takes nothing, 5 takes five, and 1001 is no cost", async () => {
  const { secret: key } = await createKey(url, account, { maxUses: 7 });
  const left = async (cost: number) =>
    at((await verify({ key, cost })).body, "data", "limits", 0, "remaining");
  expect(await left(0)).toBe(7);
  expect(await left(5)).toBe(2);
  expect((await verify({ key, cost: 5 })).body).toMatchObject({
    data: { rejection: { error: "key_uses_exceeded" } },
  });
  // What was rejected took nothing.
  expect(await left(2)).toBe(0);
  for (const cost of [1_001, -1, 1.5]) expectEnvelope(await verify({ key, cost }), "validation_error");
  expect(await verifyOverGraphql({ key, cost: 1_001 })).toMatchObject({
    error: "validation_error",
    details: [{ field: "cost", message: "Must be a whole number from 0 to 1000." }],
  });
});

describe("restrictions", () => {
  async function outcomes(key: string, inputs: readonly Record<string, unknown>[]): Promise<unknown[]> {
    const answers = await Promise.all(inputs.map((input) => verify({ key, ...input })));
    return answers.map(
      ({ body }) => at(body, "data", "rejection", "error") ?? at(body, "error") ?? "accepted",
    );
  }

  test("of addresses hold for networks, IPv6, and IPv4 inside IPv6, and without an address", async () => {
    const allowedIps = ["192.0.2.0/24", "2001:db8::/32", "198.51.100.7"];
    const { secret } = await createKey(url, account, { allowedIps });
    const good = ["192.0.2.200", "::ffff:192.0.2.9", "::ffff:c000:209", "2001:db8:1::5", "198.51.100.7"];
    const bad = [
      "192.0.3.1",
      "::ffff:192.0.3.1",
      "2001:db9::1",
      "198.51.100.8",
      "",
      "192.0.2.1, 203.0.113.1",
      "x",
    ];
    expect(
      await outcomes(
        secret,
        good.map((ip) => ({ ip })),
      ),
    ).toEqual(good.map(() => "accepted"));
    expect(await outcomes(secret, [...bad.map((ip) => ({ ip })), {}])).toEqual(
      [...bad, ""].map(() => "ip_restricted"),
    );
    expect((await authorize(secret, { "X-Forwarded-For": "192.0.2.9" })).status).toBe(200);
    expectEnvelope(await authorize(secret, { "X-Forwarded-For": "192.0.3.9" }), "ip_restricted");
    expectEnvelope(await authorize(secret), "ip_restricted");
  });

  test("of endpoints hold however the path is written", async () => {
    const { secret } = await createKey(url, account, { allowedEndpoints: ["GET /v1/charts/*", "/v1/ping"] });
    const good = [
      { method: "GET", endpoint: "/v1/charts/daily?x=/../y" },
      { method: "get", endpoint: "/v1/charts/a%20b/" },
      { method: "POST", endpoint: "/v1/ping" },
      { endpoint: "/v1/ping" },
    ];
    const bad = [
      { method: "POST", endpoint: "/v1/charts/daily" },
      { endpoint: "/v1/charts/daily" },
      ...[
        "../admin",
        "%2e%2e/admin",
        ".%2E/admin",
        "..%2fadmin",
        "%2e%2e%2fadmin",
        "..\\admin",
        "..%5cadmin",
        "%2e%2e;/admin",
        ";/../admin",
        "%252e%252e/admin",
        "a/../b",
      ].map((trick) => ({ method: "GET", endpoint: `/v1/charts/${trick}` })),
      { method: "GET", endpoint: "/v1/charts" },
      { method: "GET", endpoint: "/v1/chartsx/" },
      { method: "GET", endpoint: "v1/ping" },
      { method: "GET", endpoint: "http://other/v1/ping" },
      { method: "GET", endpoint: "/v1/ping/" },
      { method: "GET", endpoint: "/v1/ping#part" },
      { method: "GET" },
      {},
    ];
    expect(await outcomes(secret, good)).toEqual(good.map(() => "accepted"));
    expect(await outcomes(secret, bad)).toEqual(bad.map(() => "endpoint_restricted"));
    const forward = (uri: string, method = "GET") =>
      authorize(secret, { "X-Forwarded-Uri": uri, "X-Forwarded-Method": method });
    expect((await forward("/v1/charts/daily")).status).toBe(200);
    expectEnvelope(await forward("/v1/charts/%2e%2e/admin"), "endpoint_restricted");
    expectEnvelope(await forward("/v1/charts/daily", "POST"), "endpoint_restricted");
    expectEnvelope(await forward("/v1/charts/a;b"), "endpoint_restricted", ["endpoint"]);
  });
});

test("verifyApiKeys takes 1 to 100 keys and answers each, in order", async () => {
  const { secret } = await createKey(url, account);
  const many = async (keys: readonly string[]) => {
    const inputs = keys.map((key) => ({ key }));
    return at((await graphqlText(url, asOperator, verifyManyText, { inputs })).body, "data", "verifyApiKeys");
  };
  const hundred = Array.from({ length: 100 }, (_, index) =>
    index % 2 === 0 ? secret : generateSecret("lk"),
  );
  expect(listAt(await many([secret]), "verifications")).toEqual([{ valid: true, rejection: null }]);
  expect(listAt(await many(hundred), "verifications")).toEqual(
    hundred.map((key) =>
      key === secret
        ? { valid: true, rejection: null }
        : { valid: false, rejection: { error: "api_key_not_found" } },
    ),
  );
  for (const keys of [[], [...hundred, secret]]) {
    expect(await many(keys)).toMatchObject({ error: "validation_error", details: [{ field: "inputs" }] });
  }
});

test("unusual requests get the same envelopes as on any other route", async () => {
  const json = { ...asOperator, "Content-Type": "application/json" };
  const invalidUtf8 = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]);
  const requests: [
    { headers: Record<string, string>; body: string | Buffer<ArrayBuffer> },
    "invalid_request_body" | "unsupported_media_type" | "validation_error",
  ][] = [
    [{ headers: json, body: "{" }, "invalid_request_body"],
    [{ headers: json, body: "[]" }, "invalid_request_body"],
    [{ headers: json, body: "null" }, "invalid_request_body"],
    [{ headers: json, body: '"text"' }, "invalid_request_body"],
    [{ headers: json, body: invalidUtf8 }, "invalid_request_body"],
    [{ headers: { ...asOperator, "Content-Type": "text/plain" }, body: "{}" }, "unsupported_media_type"],
    [{ headers: json, body: JSON.stringify({ key: "x", name: "x", unknown: 1 }) }, "validation_error"],
  ];
  const operator = operatorIn(account);
  for (const [init, code] of requests) {
    const headers = { ...operator, ...init.headers };
    const here = await http(`${url}/v1/keys/verify`, { ...init, headers, method: "POST" });
    const there = await http(`${url}/v1/keys`, { ...init, headers, method: "POST" });
    expectEnvelope(here, code);
    expectEnvelope(there, code);
    if (code !== "validation_error") expect(comparable(here.body)).toEqual(comparable(there.body));
    for (const name of ["content-type", "cache-control", "x-content-type-options", "retry-after"]) {
      expect(here.headers.get(name), name).toBe(there.headers.get(name));
    }
  }
  expectEnvelope(await verify({ key: 5 }), "validation_error");
  expectEnvelope(await verify({}), "validation_error");
});

test("a body in chunks is read like any other", async () => {
  const { secret } = await createKey(url, account);
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(Buffer.from('{"key":'));
      controller.enqueue(Buffer.from(`${JSON.stringify(secret)}}`));
      controller.close();
    },
  });
  const headers = { ...asOperator, "Content-Type": "application/json" };
  const init = { method: "POST", headers, body, duplex: "half" } as const;
  expect((await httpByFetch(`${url}/v1/keys/verify`, init)).body).toMatchObject({ data: { valid: true } });
});

test("names reach the proxy in a form that no header can be made of", async () => {
  const names = ["🗝️ émoji", "a%0d%0aX-Account-Id: acc_x", 'x: y, z; "q"', "日本語"];
  for (const name of names) {
    const { secret, id } = await createKey(url, account, { name });
    const smuggled = { "X-Key-Id": "key_made_up", "X-Key-Name": "made up" };
    const answer = await authorize(secret, smuggled);
    expect(answer.status).toBe(200);
    const shown = answer.headers.get("x-key-name") ?? "";
    expect(shown).toMatch(/^[\x21-\x7e]*$/);
    expect(decodeURIComponent(shown)).toBe(name);
    expect(answer.headers.get("x-key-id")).toBe(id);
    expect(answer.headers.get("x-account-id")).toBe(account);
  }
});

test("verdicts of limited accounts say what is left, and others do not; a refusal says how long to wait", async () => {
  const limited = await createAccount(url);
  await updateAccount(url, { id: limited, burstPerMinute: 2, monthlyQuota: 1_000 });
  const { secret } = await createKey(url, limited);
  const first = await authorize(secret);
  expect(first.headers.get("ratelimit-limit")).toBe("2");
  expect(Number(first.headers.get("ratelimit-remaining"))).toBeLessThanOrEqual(1);
  expect(Number(first.headers.get("ratelimit-reset"))).toBeLessThanOrEqual(60);
  const answers = await Promise.all(Array.from({ length: 10 }, () => authorize(secret)));
  const refused = answers.find(({ status }) => status === 429);
  if (refused === undefined) throw new Error("Ten more than two were all accepted");
  expectEnvelope(refused, "burst_limit_exceeded");
  expect(refused.headers.get("retry-after")).toBe(String(refused.body["retry_after"]));
  expect(refused.headers.get("ratelimit-remaining")).toBe("0");
  const unlimited = await authorize((await createKey(url, account)).secret);
  expect(unlimited.headers.get("ratelimit-limit")).toBeNull();
});
