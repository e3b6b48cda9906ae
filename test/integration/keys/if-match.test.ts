import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { operatorIn, rest, type RequestHeaders } from "../../support/client.js";
import { at, expectEnvelope, fieldsAt, listAt } from "../../support/envelope.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let caller: RequestHeaders;
let path: string;

beforeAll(async () => {
  server = await startTestServer();
  caller = operatorIn(await createAccount(server.url, 100));
});
beforeEach(async () => {
  const { id } = await createKey(server.url, caller["X-Account-Id"] ?? "");
  path = `/v1/keys/${id}`;
});
afterAll(() => server.stop());

const change = (tag: string | null, body: object = {}) =>
  rest(server.url, "PATCH", path, tag === null ? caller : { ...caller, "If-Match": tag }, {
    name: "changed",
    ...body,
  });

async function read() {
  const { body, headers } = await rest(server.url, "GET", path, caller);
  return { name: at(body, "data", "name"), version: at(body, "data", "version"), tag: headers.get("etag") };
}

describe("the version of a key over HTTP", () => {
  test("is the ETag of the key when it is read and when it is changed", async () => {
    expect(await read()).toMatchObject({ version: 1, tag: '"1"' });
    const changed = await change(null);
    expect(changed.headers.get("etag")).toBe('"2"');
    expect(await read()).toMatchObject({ version: 2, tag: '"2"' });
  });

  test("lets one of two changes pass that were made from the same reading, and the other loses nothing", async () => {
    const { tag } = await read();
    const answers = await Promise.all(["one", "other"].map((name) => change(tag, { name })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    for (const answer of answers) {
      if (answer.status === 409) expectEnvelope(answer, "version_conflict", ["version"]);
      else expect(at(answer.body, "data", "name")).toBe((await read()).name);
    }
  });

  test("may stand in the body as well, if it is the same", async () => {
    expect((await change('"1"', { version: 1 })).status).toBe(200);
    expect((await change("*", { version: 2 })).status).toBe(200);
    expect((await change("*")).status).toBe(200);
    expectEnvelope(await change("*", { version: 1 }), "version_conflict", ["version"]);
  });

  test.each([
    ["another version than the body's", '"1"', { version: 2 }],
    ["a weak tag", 'W/"1"', {}],
    ["a tag without quotation marks", "1", {}],
    ["a list", '"1", "2"', {}],
    ["a tag that no key has", '"01"', {}],
    ["an empty text", "", {}],
  ])("is refused as %s, and nothing changes", async (_, tag, body) => {
    expectEnvelope(await change(tag, body), "validation_error", ["If-Match"]);
    expect(await read()).toMatchObject({ version: 1, name: "test key" });
  });

  test("is not told to whom the key is not known", async () => {
    const stranger = operatorIn(await createAccount(server.url));
    const answer = await rest(server.url, "PATCH", path, { ...stranger, "If-Match": '"9"' }, { name: "x" });
    expectEnvelope(answer, "key_not_found");
    expectEnvelope(await rest(server.url, "PATCH", path, { "If-Match": "1" }, {}), "api_key_missing");
    expectEnvelope(
      await rest(server.url, "PATCH", path, { "If-Match": '"1"' }, { version: 2 }),
      "api_key_missing",
    );
  });

  test("does not decide about a revocation, which says so instead of ignoring it", async () => {
    const refused = await rest(server.url, "DELETE", path, { ...caller, "If-Match": '"1"' });
    expectEnvelope(refused, "validation_error", ["If-Match"]);
    expect((await rest(server.url, "DELETE", path, caller)).status).toBe(200);
  });

  test("is in the OpenAPI document", async () => {
    const { body } = await rest(server.url, "GET", "/openapi.json", {});
    const route = at(body, "paths", "/v1/keys/{id}", "patch");
    const names = listAt(route, "parameters").map((parameter) => [
      at(parameter, "in"),
      at(parameter, "name"),
    ]);
    expect(names).toContainEqual(["header", "If-Match"]);
    expect(fieldsAt(route, "responses", "200", "headers").map(([name]) => name)).toContain("ETag");
  });
});
