import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graphqlText, operatorIn, rest, withKey, type Answer } from "../../support/client.js";
import { at, fieldsAt, requestIdForm, textAt, timestampForm } from "../../support/envelope.js";
import { createAccount, createKey, createManageKey, revokeKey } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

// Written out from the documents themselves, not taken from the catalogue.
const documented = {
  max_keys_exceeded: { status: 409, message: "Maximum of 10 API keys per account reached." },
  api_key_revoked: { status: 401, message: "This API key has been revoked." },
  key_not_found: {
    status: 404,
    message: "API key not found or you do not have permission to access it.",
  },
  invalid_key_name: { status: 422, message: "Key name must be between 1 and 50 characters." },
};

const errorFields =
  "... on ApiError { success error message details { field message } retryAfter docUrl requestId timestamp }";

let server: TestServer;
let provoke: Record<keyof typeof documented, { rest(): Promise<Answer>; graphql(): Promise<Answer> }>;

beforeAll(async () => {
  server = await startTestServer({ DOCS_BASE_URL: "https://docs.asterwise.com" });
  const { url } = server;
  const fullAccount = await createAccount(url);
  for (let count = 0; count < 10; count += 1) await createKey(url, fullAccount);
  const account = await createAccount(url);
  const manager = withKey((await createManageKey(url, account)).secret);
  const revoked = await createKey(url, account);
  await revokeKey(url, account, revoked.id);

  const create = `mutation ($name: String!) { createApiKey(input: { name: $name }) { ${errorFields} } }`;
  provoke = {
    max_keys_exceeded: {
      rest: () => rest(url, "POST", "/v1/keys", operatorIn(fullAccount), { name: "eleventh" }),
      graphql: () => graphqlText(url, operatorIn(fullAccount), create, { name: "eleventh" }),
    },
    api_key_revoked: {
      rest: () => rest(url, "GET", "/v1/keys/me", withKey(revoked.secret)),
      graphql: () => graphqlText(url, withKey(revoked.secret), `{ viewer { ${errorFields} } }`),
    },
    key_not_found: {
      rest: () => rest(url, "GET", "/v1/keys/key_01HXYZABCDEFGH", manager),
      graphql: () => graphqlText(url, manager, `{ apiKey(id: "key_01HXYZABCDEFGH") { ${errorFields} } }`),
    },
    invalid_key_name: {
      rest: () => rest(url, "POST", "/v1/keys", manager, { name: "   " }),
      graphql: () => graphqlText(url, manager, create, { name: "   " }),
    },
  };
});
afterAll(() => server.stop());

describe.each(["max_keys_exceeded", "api_key_revoked", "key_not_found", "invalid_key_name"] as const)(
  "%s",
  (code) => {
    const { status, message } = documented[code];

    test("is on REST the documented envelope, byte for byte, with the documented status", async () => {
      const answer = await provoke[code].rest();
      expect(answer.status).toBe(status);
      const requestId = textAt(answer.body, "request_id");
      const timestamp = textAt(answer.body, "timestamp");
      expect(requestId).toMatch(requestIdForm);
      expect(requestId).toBe(answer.headers.get("x-request-id"));
      expect(timestamp).toMatch(timestampForm);
      expect(answer.text).toBe(
        `{"success":false,"error":"${code}","message":"${message}","details":[],"retry_after":null,` +
          `"doc_url":"https://docs.asterwise.com/reference/errors/${code}",` +
          `"request_id":"${requestId}","timestamp":"${timestamp}"}`,
      );
      expect(answer.headers.get("retry-after")).toBeNull();
    });

    test("is in GraphQL the same eight fields in camelCase, as data", async () => {
      const answer = await provoke[code].graphql();
      expect(answer.status).toBe(200);
      const envelope = fieldsAt(answer.body, "data")[0]?.[1];
      const requestId = textAt(envelope, "requestId");
      const timestamp = textAt(envelope, "timestamp");
      expect(requestId).toMatch(requestIdForm);
      expect(requestId).toBe(answer.headers.get("x-request-id"));
      expect(timestamp).toMatch(timestampForm);
      expect(JSON.stringify(envelope)).toBe(
        `{"success":false,"error":"${code}","message":"${message}","details":[],"retryAfter":null,` +
          `"docUrl":"https://docs.asterwise.com/reference/errors/${code}",` +
          `"requestId":"${requestId}","timestamp":"${timestamp}"}`,
      );
      expect(at(answer.body, "errors")).toBeUndefined();
    });
  },
);

test("the time of an envelope is the time it was given", async () => {
  const before = Math.floor(Date.now() / 1_000) * 1_000;
  const { body } = await provoke.invalid_key_name.rest();
  const given = Date.parse(textAt(body, "timestamp"));
  expect(given).toBeGreaterThanOrEqual(before);
  expect(given).toBeLessThanOrEqual(Date.now());
});

test("every envelope has a request id of its own, and so has every success", async () => {
  const { url } = server;
  const answers = await Promise.all([
    provoke.invalid_key_name.rest(),
    provoke.invalid_key_name.rest(),
    rest(url, "GET", "/livez", {}),
    graphqlText(url, {}, "{ __typename }"),
  ]);
  const ids = answers.map(({ headers }) => headers.get("x-request-id"));
  for (const id of ids) expect(id).toMatch(requestIdForm);
  expect(new Set(ids).size).toBe(ids.length);
});
