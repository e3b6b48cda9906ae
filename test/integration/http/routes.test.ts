import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { http, operatorIn, rest, type RequestHeaders } from "../../support/client.js";
import { expectEnvelope, requestIdForm } from "../../support/envelope.js";
import { createAccount } from "../../support/fixtures.js";
import { sendRequest } from "../../support/raw-http.js";
import { operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let inAccount: RequestHeaders;

beforeAll(async () => {
  server = await startTestServer();
  inAccount = operatorIn(await createAccount(server.url));
});
afterAll(() => server.stop());

describe.each([
  "/nope",
  "/v1",
  "/v1/",
  "/v1//keys",
  "/V1/KEYS",
  "/v2/keys",
  "/v1/keys/key_x/unknown",
  "/v1/keys/me/me",
  "/graphql/extra",
  "/openapi.yaml",
  "/.env",
  "/toString",
  "/v1/keys.json",
])("the path %s, which leads nowhere,", (path) => {
  test.each(["GET", "POST", "PUT", "PATCH", "DELETE"])(
    "is route_not_found for %s, whoever asks",
    async (method) => {
      for (const headers of [{}, inAccount]) {
        expectEnvelope(await http(`${server.url}${path}`, { method, headers }), "route_not_found", []);
      }
    },
  );
});

test.each([
  ["PUT", "/v1/keys", ["GET", "HEAD", "POST"]],
  ["PATCH", "/v1/keys", ["GET", "HEAD", "POST"]],
  ["DELETE", "/v1/keys", ["GET", "HEAD", "POST"]],
  ["POST", "/v1/keys/key_x", ["DELETE", "GET", "HEAD", "PATCH"]],
  ["PUT", "/v1/keys/key_x", ["DELETE", "GET", "HEAD", "PATCH"]],
  ["POST", "/openapi.json", ["GET", "HEAD"]],
  ["DELETE", "/livez", ["GET", "HEAD"]],
  ["PUT", "/readyz", ["GET", "HEAD"]],
  ["POST", "/reference/errors", ["GET", "HEAD"]],
  ["PUT", "/reference/errors/key_not_found", ["GET", "HEAD"]],
  ["PUT", "/graphql", ["GET", "HEAD", "POST"]],
  ["DELETE", "/graphql", ["GET", "HEAD", "POST"]],
])("%s %s is method_not_allowed, and Allow names the methods that are", async (method, path, allowed) => {
  const answer = await http(`${server.url}${path}`, { method, headers: inAccount });
  expectEnvelope(answer, "method_not_allowed", []);
  expect(answer.headers.get("allow")?.split(", ").toSorted()).toEqual(allowed);
});

test.each(["PROPFIND", "MKCOL", "LOCK", "PURGE"])(
  "the method %s, of other protocols, is no bug",
  async (method) => {
    const answer = await sendRequest(server.url, `${method} /v1/keys`, [
      `Authorization: Bearer ${operatorKey}`,
    ]);
    expectEnvelope(answer, "method_not_allowed", []);
  },
);

test("HEAD answers as GET does, without the body", async () => {
  const answer = await fetch(`${server.url}/v1/keys`, { method: "HEAD", headers: inAccount });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("");
  expect(answer.headers.get("x-request-id")).toMatch(requestIdForm);
});

test.each<[string, number]>([
  ["/v1/keys", 200],
  ["/v1/keys/key_x", 404],
  ["/nope", 404],
  ["/livez", 200],
  ["/readyz", 200],
  ["/openapi.json", 200],
  ["/reference/errors", 200],
  ["/reference/errors/none", 404],
  ["/graphql?query={__typename}", 200],
])("the answer of %s has a request id, and may not be sniffed", async (path, status) => {
  const answer = await rest(server.url, "GET", path, { ...inAccount, "Apollo-Require-Preflight": "true" });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("x-request-id")).toMatch(requestIdForm);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
});

test("an id that is left out is key_not_found", async () => {
  for (const method of ["GET", "DELETE"]) {
    expectEnvelope(await rest(server.url, method, "/v1/keys/", inAccount), "key_not_found", []);
  }
});

test("a request id that a client sends is not taken over", async () => {
  const answer = await rest(server.url, "GET", "/v1/keys", { ...inAccount, "X-Request-Id": "req_mine" });
  expect(answer.headers.get("x-request-id")).toMatch(requestIdForm);
});

test("what a client may see is kept by no cache", async () => {
  for (const path of ["/v1/keys", "/v1/keys/key_x"]) {
    expect((await rest(server.url, "GET", path, inAccount)).headers.get("cache-control")).toBe("no-store");
  }
  const { headers } = await rest(server.url, "POST", "/graphql", inAccount, { query: "{ __typename }" });
  expect(headers.get("cache-control")).toBe("no-store");
});
