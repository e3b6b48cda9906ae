import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  AccountDocument,
  AccountsDocument,
  ApiKeyDocument,
  ApiKeysDocument,
  CreateAccountDocument,
  CreateApiKeyDocument,
  NodeDocument,
  RevokeApiKeyDocument,
  UpdateAccountDocument,
  ViewerDocument,
} from "../generated/graphql.js";
import { graphql, rest, type RequestHeaders } from "../support/client.js";
import { expectEnvelope, textAt } from "../support/envelope.js";
import { codeOf, countStored, createKey } from "../support/fixtures.js";
import { startTestServer, type TestServer } from "../support/test-server.js";
import { isErrorCode } from "../../src/errors/catalogue.js";
import { callerNames, createCast, type CallerName, type Cast } from "./callers.js";

let server: TestServer;
let cast: Cast;
let keyId: string;

beforeAll(async () => {
  server = await startTestServer();
  cast = await createCast(server);
  keyId = (await createKey(server.url, cast.account)).id;
});
afterAll(() => server.stop());

/** A code, or "ok"; `node` alone has no code to say and answers null. */
type Outcome = string;

async function overRest(
  method: string,
  path: string,
  caller: RequestHeaders,
  body?: unknown,
): Promise<Outcome> {
  const answer = await rest(server.url, method, path, caller, body);
  if (answer.status < 400) return "ok";
  const code = textAt(answer.body, "error");
  if (!isErrorCode(code)) throw new Error(answer.text);
  expectEnvelope(answer, code);
  return code;
}

const keyToRevoke = async () => (await createKey(server.url, cast.account)).id;

const operations: Record<string, (caller: RequestHeaders) => Promise<Outcome>> = {
  viewer: async (caller) => codeOf((await graphql(server.url, caller, ViewerDocument, {})).viewer) ?? "ok",
  "GET /v1/keys/me": (caller) => overRest("GET", "/v1/keys/me", caller),
  apiKeys: async (caller) => codeOf((await graphql(server.url, caller, ApiKeysDocument, {})).apiKeys) ?? "ok",
  "GET /v1/keys": (caller) => overRest("GET", "/v1/keys", caller),
  apiKey: async (caller) =>
    codeOf((await graphql(server.url, caller, ApiKeyDocument, { id: keyId })).apiKey) ?? "ok",
  "GET /v1/keys/{id}": (caller) => overRest("GET", `/v1/keys/${keyId}`, caller),
  createApiKey: async (caller) =>
    codeOf(
      (await graphql(server.url, caller, CreateApiKeyDocument, { input: { name: "new" } })).createApiKey,
    ) ?? "ok",
  "POST /v1/keys": (caller) => overRest("POST", "/v1/keys", caller, { name: "new" }),
  revokeApiKey: async (caller) => {
    const input = { id: await keyToRevoke() };
    return codeOf((await graphql(server.url, caller, RevokeApiKeyDocument, { input })).revokeApiKey) ?? "ok";
  },
  "DELETE /v1/keys/{id}": async (caller) => overRest("DELETE", `/v1/keys/${await keyToRevoke()}`, caller),
  "node of a key": async (caller) =>
    (await graphql(server.url, caller, NodeDocument, { id: keyId })).node === null ? "null" : "ok",
  "node of the account": async (caller) =>
    (await graphql(server.url, caller, NodeDocument, { id: cast.account })).node === null ? "null" : "ok",
  "account, its own": async (caller) =>
    codeOf((await graphql(server.url, caller, AccountDocument, { id: cast.account })).account) ?? "ok",
  accounts: async (caller) =>
    codeOf((await graphql(server.url, caller, AccountsDocument, {})).accounts) ?? "ok",
  createAccount: async (caller) =>
    codeOf(
      (await graphql(server.url, caller, CreateAccountDocument, { input: { name: "n" } })).createAccount,
    ) ?? "ok",
  updateAccount: async (caller) => {
    const input = { id: cast.account, name: "renamed" };
    return (
      codeOf((await graphql(server.url, caller, UpdateAccountDocument, { input })).updateAccount) ?? "ok"
    );
  },
};

const managesKeys = {
  operator: "ok",
  "operator without account": "validation_error",
  "key that manages": "ok",
  "plain key": "endpoint_restricted",
};
const anyCaller = {
  operator: "ok",
  "operator without account": "ok",
  "key that manages": "ok",
  "plain key": "ok",
};
const operatorsOnly = {
  operator: "ok",
  "operator without account": "ok",
  "key that manages": "endpoint_restricted",
  "plain key": "endpoint_restricted",
};
const refusedCallers = {
  nobody: "api_key_missing",
  "revoked key": "api_key_revoked",
  "expired key": "api_key_expired",
  "unknown key": "api_key_not_found",
  "malformed key": "api_key_invalid",
};
const unseen = {
  nobody: "null",
  "revoked key": "null",
  "expired key": "null",
  "unknown key": "null",
  "malformed key": "null",
};

const expected: Record<string, Record<CallerName, Outcome>> = {
  viewer: { ...anyCaller, ...refusedCallers },
  "GET /v1/keys/me": {
    operator: "endpoint_restricted",
    "operator without account": "endpoint_restricted",
    "key that manages": "ok",
    "plain key": "ok",
    ...refusedCallers,
  },
  apiKeys: { ...managesKeys, ...refusedCallers },
  "GET /v1/keys": { ...managesKeys, ...refusedCallers },
  apiKey: { ...managesKeys, ...refusedCallers },
  "GET /v1/keys/{id}": { ...managesKeys, ...refusedCallers },
  createApiKey: { ...managesKeys, ...refusedCallers },
  "POST /v1/keys": { ...managesKeys, ...refusedCallers },
  revokeApiKey: { ...managesKeys, ...refusedCallers },
  "DELETE /v1/keys/{id}": { ...managesKeys, ...refusedCallers },
  "node of a key": {
    ...managesKeys,
    "operator without account": "null",
    "plain key": "null",
    ...unseen,
  },
  "node of the account": { ...anyCaller, ...unseen },
  "account, its own": { ...anyCaller, ...refusedCallers },
  accounts: { ...operatorsOnly, ...refusedCallers },
  createAccount: { ...operatorsOnly, ...refusedCallers },
  updateAccount: { ...operatorsOnly, ...refusedCallers },
};

describe.each(Object.entries(operations))("%s", (operation, run) => {
  test.each(callerNames)("asked by the caller: %s", async (caller) => {
    const outcome = expected[operation]?.[caller];
    expect(outcome).toBeDefined();
    expect(await run(cast.callers[caller])).toBe(outcome);
  });
});

test("who may not do a thing changes nothing by trying", async () => {
  const writes = ["createApiKey", "POST /v1/keys", "createAccount"];
  const before = await countStored(server.databaseUrl);
  for (const operation of writes) {
    for (const caller of callerNames) {
      if (expected[operation]?.[caller] !== "ok") await operations[operation]?.(cast.callers[caller]);
    }
  }
  expect(await countStored(server.databaseUrl)).toEqual(before);
});

test("who may not do a thing is told so before anything about the arguments", async () => {
  const plain = cast.callers["plain key"];
  const { createApiKey } = await graphql(server.url, plain, CreateApiKeyDocument, { input: { name: "" } });
  expect(codeOf(createApiKey)).toBe("endpoint_restricted");
  expectEnvelope(await rest(server.url, "POST", "/v1/keys", plain, { name: "" }), "endpoint_restricted");
  const { updateAccount } = await graphql(server.url, plain, UpdateAccountDocument, {
    input: { id: "nowhere", maxKeys: -1 },
  });
  expect(codeOf(updateAccount)).toBe("endpoint_restricted");
});

test("nobody is told anything about a body that does not fit, but that a key is missing", async () => {
  expectEnvelope(await rest(server.url, "POST", "/v1/keys", {}, { colour: "red" }), "api_key_missing", []);
  expectEnvelope(await rest(server.url, "GET", "/v1/keys?colour=red", {}), "api_key_missing", []);
  expectEnvelope(await rest(server.url, "POST", "/v1/keys", {}, [1]), "api_key_missing", []);
});
