import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withKey } from "../../support/client.js";
import { expectEnvelope } from "../../support/envelope.js";
import { createAccount, createKey, type CreatedKey } from "../../support/fixtures.js";
import { sendRequest } from "../../support/raw-http.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { send } from "../../support/gateway-servers.js";

let trusting: TestServer;
let trustingNobody: TestServer;
let accountId: string;
let plain: CreatedKey;
let restricted: CreatedKey;
let local: CreatedKey;

const saysCharts = {
  "X-Original-URI": "/v1/charts",
  "X-Original-Method": "GET",
  "X-Forwarded-Uri": "/v1/charts",
  "X-Forwarded-Method": "GET",
};

beforeAll(async () => {
  trusting = await startTestServer({ TRUST_PROXY: "127.0.0.1" });
  trustingNobody = await startTestServer({ DATABASE_URL: trusting.databaseUrl });
  accountId = await createAccount(trusting.url);
  plain = await createKey(trusting.url, accountId);
  restricted = await createKey(trusting.url, accountId, { allowedEndpoints: ["GET /v1/charts"] });
  local = await createKey(trusting.url, accountId, { allowedIps: ["127.0.0.2"] });
});

afterAll(async () => {
  await trustingNobody.stop();
  await trusting.stop();
});

const authorize = (url: string, key: CreatedKey, headers: Record<string, string> = {}, from = "127.0.0.1") =>
  send(url, { path: "/v1/authorize", headers: { ...withKey(key.secret), ...headers }, from });

test("a trusted gateway says which path, method and address it asks about", async () => {
  expect((await authorize(trusting.url, restricted, saysCharts)).status).toBe(200);
  expectEnvelope(await authorize(trusting.url, restricted), "endpoint_restricted", ["X-Original-URI"]);
  expect((await authorize(trusting.url, local, { "X-Forwarded-For": "127.0.0.2" })).status).toBe(200);
  expectEnvelope(await authorize(trusting.url, local), "ip_restricted");
});

test("each gateway's own way to name the path and the method is understood", async () => {
  const forms = [
    { "X-Original-URI": "/v1/charts", "X-Original-Method": "GET" },
    { "X-Forwarded-Uri": "/v1/charts", "X-Forwarded-Method": "GET" },
  ];
  for (const form of forms) {
    expect((await authorize(trusting.url, restricted, form)).status).toBe(200);
  }
  const answer = await authorize(trusting.url, restricted, { "X-Forwarded-Uri": "/v1/charts" });
  expectEnvelope(answer, "endpoint_restricted", ["method"]);
});

test("a peer that is not the trusted gateway is judged by its own address and by no path", async () => {
  const peer = "127.0.0.3";
  expectEnvelope(await authorize(trusting.url, restricted, saysCharts, peer), "endpoint_restricted");
  const liar = { "X-Forwarded-For": "127.0.0.2" };
  expectEnvelope(await authorize(trusting.url, local, liar, peer), "ip_restricted");
  expect((await authorize(trusting.url, local, {}, "127.0.0.2")).status).toBe(200);
});

test("where no gateway is trusted, forwarded headers of anybody count for nothing", async () => {
  const { url } = trustingNobody;
  expectEnvelope(await authorize(url, restricted, saysCharts), "endpoint_restricted", ["TRUST_PROXY"]);
  expectEnvelope(await authorize(url, restricted), "endpoint_restricted", ["X-Original-URI"]);
  const forwarded = { "X-Forwarded-For": "127.0.0.2" };
  expectEnvelope(await authorize(url, local, forwarded), "ip_restricted", ["TRUST_PROXY"]);
  expectEnvelope(await authorize(url, local), "ip_restricted", []);
  expect((await authorize(url, local, { "X-Forwarded-For": "192.0.2.1" }, "127.0.0.2")).status).toBe(200);
});

test("every method asks the same question, with a body or without", async () => {
  for (const method of ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]) {
    for (const body of ["", "not ours to read".repeat(50_000)]) {
      if (method === "HEAD" && body !== "") continue;
      const options = { method, path: "/v1/authorize", body };
      const good = await send(trusting.url, { ...options, headers: withKey(plain.secret) });
      expect(good.status, method).toBe(200);
      expect(good.headers.get("x-key-id")).toBe(plain.id);
      expect(good.text === "", method).toBe(method === "HEAD");
      const bad = await send(trusting.url, options);
      expect(bad.status, method).toBe(401);
      expect(bad.headers.get("x-key-id")).toBe("");
      if (method !== "HEAD") expectEnvelope(bad, "api_key_missing");
    }
  }
});

test("the path that Envoy before 1.38 makes of ours and its own is understood", async () => {
  const path = "/v1/authorize?for=/v1/charts?from=1&to=2";
  const answer = await send(trusting.url, {
    path,
    headers: { ...withKey(restricted.secret), ...saysCharts },
  });
  expect(answer.status).toBe(200);
});

describe("for a key that is bound to endpoints", () => {
  const ask = (...lines: readonly string[]) =>
    sendRequest(trusting.url, "GET /v1/authorize", [`X-API-Key: ${restricted.secret}`, ...lines]);
  const uri = "X-Original-URI: /v1/charts";
  const method = "X-Original-Method: GET";

  test.each([
    ["a path that came twice", [uri, uri, method]],
    ["a path that came twice, the first with a query", [`${uri}?a`, "X-Original-URI: /admin", method]],
    ["a path that came twice and was joined", [`${uri}?a,/admin`, method]],
    ["a path that came twice, the first empty", ["X-Original-URI:", uri, method]],
    [
      "a forwarded path that came twice",
      ["X-Forwarded-Uri: /v1/charts?a", "X-Forwarded-Uri: /b", "X-Forwarded-Method: GET"],
    ],
    ["a method that came twice", [uri, method, method]],
    [
      "a forwarded method that came twice",
      ["X-Forwarded-Uri: /v1/charts", "X-Forwarded-Method: GET", "X-Forwarded-Method: PUT"],
    ],
    [
      "two kinds of headers with two paths",
      [uri, method, "X-Forwarded-Uri: /admin", "X-Forwarded-Method: GET"],
    ],
    [
      "two kinds of headers with two methods",
      [uri, method, "X-Forwarded-Uri: /v1/charts", "X-Forwarded-Method: PUT"],
    ],
    ["a path of one kind and a method of the other", [uri, "X-Forwarded-Method: GET"]],
    ["a path of both kinds and a method of one", [uri, method, "X-Forwarded-Uri: /v1/charts"]],
    ["a method without a path", [method]],
  ])("%s is refused, and the refusal says why", async (_, lines) => {
    expectEnvelope(await ask(...lines), "endpoint_restricted", ["X-Original-URI"]);
  });

  test("headers of both kinds that say the same are one answer", async () => {
    const both = ["X-Forwarded-Uri: /v1/charts", "X-Forwarded-Method: GET"];
    expect((await ask(uri, method, ...both)).status).toBe(200);
  });

  test("a key that is bound to none does not depend on them", async () => {
    const lines = [`X-API-Key: ${plain.secret}`, uri, uri];
    expect((await sendRequest(trusting.url, "GET /v1/authorize", lines)).status).toBe(200);
  });
});
