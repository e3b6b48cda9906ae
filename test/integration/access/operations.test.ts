import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  AccountDocument,
  AccountsDocument,
  ApiKeyDocument,
  ApiKeysDocument,
  AuditEventsDocument,
  ChangeMemberRoleDocument,
  CreateAccountDocument,
  CreateApiKeyDocument,
  CreateOperatorDocument,
  EndSubscriptionDocument,
  EnvironmentsDocument,
  InviteMemberDocument,
  MemberDocument,
  MembersDocument,
  MembershipsDocument,
  NodeDocument,
  OperatorDocument,
  OperatorsDocument,
  KeyHealthDocument,
  PeppersDocument,
  PlansDocument,
  RemoveMemberDocument,
  ReplicasDocument,
  RevokeApiKeyDocument,
  RevokeOperatorDocument,
  RevokeSessionDocument,
  ScopesDocument,
  SessionsDocument,
  UpdateAccountDocument,
  VerifyApiKeyDocument,
  VerifyApiKeysDocument,
  VerifyAuditTrailDocument,
  ViewerDocument,
} from "../../generated/graphql.js";
import { invite } from "../../support/sign-in.js";
import { graphql, rest, type RequestHeaders } from "../../support/client.js";
import { expectEnvelope, textAt } from "../../support/envelope.js";
import { codeOf, countStored, createAccount, createKey, createOperator } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { isErrorCode } from "../../../src/errors/catalogue.js";
import {
  callerNames,
  callersInTurn,
  createCast,
  operatorSets,
  type CallerName,
  type Cast,
  type OperatorSetName,
} from "./callers.js";

let server: TestServer;
let cast: Cast;
let keyId: string;
let secret: string;
let operatorId: string;
let memberId: string;
let otherAccount: string;
let invited = 0;
const newEmail = () => `invited${String((invited += 1))}@example.com`;

beforeAll(async () => {
  server = await startTestServer();
  cast = await createCast(server);
  ({ id: keyId, secret } = await createKey(server.url, cast.account));
  otherAccount = await createAccount(server.url);
  operatorId = (await createOperator(server.url, ["KEYS_VERIFY"])).id;
  memberId = await invite(server.url, cast.account, newEmail(), "DEVELOPER");
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
  "POST /v1/browser-tokens/revoke": (caller) => overRest("POST", "/v1/browser-tokens/revoke", caller),
  scopes: async (caller) => codeOf((await graphql(server.url, caller, ScopesDocument, {})).scopes) ?? "ok",
  "GET /v1/scopes": (caller) => overRest("GET", "/v1/scopes", caller),
  environments: async (caller) =>
    codeOf((await graphql(server.url, caller, EnvironmentsDocument, {})).environments) ?? "ok",
  "GET /v1/environments": (caller) => overRest("GET", "/v1/environments", caller),
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
  "GET /v1/accounts": (caller) => overRest("GET", "/v1/accounts", caller),
  "POST /v1/accounts": (caller) => overRest("POST", "/v1/accounts", caller, { name: "n" }),
  "GET /v1/accounts/{id}, its own": (caller) => overRest("GET", `/v1/accounts/${cast.account}`, caller),
  "PATCH /v1/accounts/{id}": (caller) =>
    overRest("PATCH", `/v1/accounts/${cast.account}`, caller, { name: "renamed" }),
  // Of another account, whose keys nothing else here needs.
  endSubscription: async (caller) => {
    const input = { accountId: otherAccount };
    const { endSubscription } = await graphql(server.url, caller, EndSubscriptionDocument, { input });
    return codeOf(endSubscription) ?? "ok";
  },
  "POST /v1/accounts/{id}/end-subscription": (caller) =>
    overRest("POST", `/v1/accounts/${otherAccount}/end-subscription`, caller),
  "PATCH /v1/key-policy": (caller) =>
    overRest("PATCH", "/v1/key-policy", caller, { keys_must_expire: false }),
  "GET /v1/reminders": (caller) => overRest("GET", "/v1/reminders", caller),
  "PATCH /v1/reminders": (caller) => overRest("PATCH", "/v1/reminders", caller, { about_keys: true }),
  "PATCH /v1/keys/{id}": (caller) => overRest("PATCH", `/v1/keys/${keyId}`, caller, { name: "renamed" }),
  verifyApiKey: async (caller) => {
    const input = { key: secret };
    return codeOf((await graphql(server.url, caller, VerifyApiKeyDocument, { input })).verifyApiKey) ?? "ok";
  },
  verifyApiKeys: async (caller) => {
    const inputs = [{ key: secret }];
    return (
      codeOf((await graphql(server.url, caller, VerifyApiKeysDocument, { inputs })).verifyApiKeys) ?? "ok"
    );
  },
  "POST /v1/keys/verify": (caller) => overRest("POST", "/v1/keys/verify", caller, { key: secret }),
  operators: async (caller) =>
    codeOf((await graphql(server.url, caller, OperatorsDocument, {})).operators) ?? "ok",
  keyHealth: async (caller) =>
    codeOf((await graphql(server.url, caller, KeyHealthDocument, {})).keyHealth) ?? "ok",
  "GET /v1/keys/health": (caller) => overRest("GET", "/v1/keys/health", caller),
  plans: async (caller) => codeOf((await graphql(server.url, caller, PlansDocument, {})).plans) ?? "ok",
  replicas: async (caller) =>
    codeOf((await graphql(server.url, caller, ReplicasDocument, {})).replicas) ?? "ok",
  peppers: async (caller) => codeOf((await graphql(server.url, caller, PeppersDocument, {})).peppers) ?? "ok",
  "GET /v1/replicas": (caller) => overRest("GET", "/v1/replicas", caller),
  "GET /v1/peppers": (caller) => overRest("GET", "/v1/peppers", caller),
  "GET /v1/plans": (caller) => overRest("GET", "/v1/plans", caller),
  "GET /v1/operators": (caller) => overRest("GET", "/v1/operators", caller),
  "POST /v1/operators": (caller) =>
    overRest("POST", "/v1/operators", caller, { name: "new", permissions: ["accounts:manage"] }),
  "DELETE /v1/operators/{id}": async (caller) =>
    overRest("DELETE", `/v1/operators/${(await createOperator(server.url, ["KEYS_VERIFY"])).id}`, caller),
  operator: async (caller) =>
    codeOf((await graphql(server.url, caller, OperatorDocument, { id: operatorId })).operator) ?? "ok",
  "node of an operator": async (caller) =>
    (await graphql(server.url, caller, NodeDocument, { id: operatorId })).node === null ? "null" : "ok",
  // What every operator of accounts may give; giving more is tested on its own.
  createOperator: async (caller) => {
    const input = { name: "new", permissions: ["ACCOUNTS_MANAGE" as const] };
    return (
      codeOf((await graphql(server.url, caller, CreateOperatorDocument, { input })).createOperator) ?? "ok"
    );
  },
  revokeOperator: async (caller) => {
    const input = { id: (await createOperator(server.url, ["KEYS_VERIFY"])).id };
    return (
      codeOf((await graphql(server.url, caller, RevokeOperatorDocument, { input })).revokeOperator) ?? "ok"
    );
  },
  auditEvents: async (caller) =>
    codeOf((await graphql(server.url, caller, AuditEventsDocument, {})).auditEvents) ?? "ok",
  verifyAuditTrail: async (caller) =>
    codeOf((await graphql(server.url, caller, VerifyAuditTrailDocument, {})).verifyAuditTrail) ?? "ok",
  "GET /v1/usage": (caller) => overRest("GET", "/v1/usage", caller),
  "GET /v1/keys/{id}/usage": (caller) => overRest("GET", `/v1/keys/${keyId}/usage`, caller),
  "GET /v1/limits": (caller) => overRest("GET", "/v1/limits", caller),
  "GET /v1/keys/{id}/limits": (caller) => overRest("GET", `/v1/keys/${keyId}/limits`, caller),
  "GET /v1/keys/{id}/used-from": (caller) => overRest("GET", `/v1/keys/${keyId}/used-from`, caller),
  "GET /v1/audit-events": (caller) => overRest("GET", "/v1/audit-events", caller),
  "GET /v1/audit-events/verification": (caller) => overRest("GET", "/v1/audit-events/verification", caller),
  "node of an audit event": async (caller) => {
    const variables = { id: `aud_1_${cast.account}` };
    return (await graphql(server.url, caller, NodeDocument, variables)).node === null ? "null" : "ok";
  },
  members: async (caller) => codeOf((await graphql(server.url, caller, MembersDocument, {})).members) ?? "ok",
  member: async (caller) =>
    codeOf((await graphql(server.url, caller, MemberDocument, { id: memberId })).member) ?? "ok",
  "node of a member": async (caller) =>
    (await graphql(server.url, caller, NodeDocument, { id: memberId })).node === null ? "null" : "ok",
  memberships: async (caller) =>
    codeOf((await graphql(server.url, caller, MembershipsDocument, {})).memberships) ?? "ok",
  inviteMember: async (caller) => {
    const input = { email: newEmail(), role: "VIEWER" as const };
    return codeOf((await graphql(server.url, caller, InviteMemberDocument, { input })).inviteMember) ?? "ok";
  },
  "POST /v1/members": (caller) =>
    overRest("POST", "/v1/members", caller, { email: newEmail(), role: "viewer" }),
  changeMemberRole: async (caller) => {
    const input = { id: memberId, role: "DEVELOPER" as const };
    const { changeMemberRole } = await graphql(server.url, caller, ChangeMemberRoleDocument, { input });
    return codeOf(changeMemberRole) ?? "ok";
  },
  removeMember: async (caller) => {
    const input = { id: await invite(server.url, cast.account, newEmail(), "OWNER") };
    return codeOf((await graphql(server.url, caller, RemoveMemberDocument, { input })).removeMember) ?? "ok";
  },
  sessions: async (caller) =>
    codeOf((await graphql(server.url, caller, SessionsDocument, {})).sessions) ?? "ok",
  revokeSession: async (caller) => {
    const input = { id: "ses_00000000000000000000000000" };
    const { revokeSession } = await graphql(server.url, caller, RevokeSessionDocument, { input });
    return codeOf(revokeSession) ?? "ok";
  },
};

type OperatorPermission = (typeof operatorSets)["operator of all"][number];

/** What each operator is told of an operation that needs this permission, or all of these. */
function operatorsWith(
  needed: OperatorPermission | readonly OperatorPermission[] | "any" | "never",
  otherwise: Outcome = "endpoint_restricted",
): Record<OperatorSetName, Outcome> {
  const told = (name: OperatorSetName): Outcome => {
    if (needed === "any" || needed === "never") return needed === "any" ? "ok" : otherwise;
    const permissions: readonly string[] = operatorSets[name];
    return [needed].flat().every((one) => permissions.includes(one)) ? "ok" : otherwise;
  };
  return {
    "operator of accounts": told("operator of accounts"),
    "operator of members": told("operator of members"),
    "operator of keys": told("operator of keys"),
    "operator of checks": told("operator of checks"),
    "operator of accounts and members": told("operator of accounts and members"),
    "operator of accounts and keys": told("operator of accounts and keys"),
    "operator of accounts and checks": told("operator of accounts and checks"),
    "operator of members and keys": told("operator of members and keys"),
    "operator of members and checks": told("operator of members and checks"),
    "operator of keys and checks": told("operator of keys and checks"),
    "operator of accounts, members and keys": told("operator of accounts, members and keys"),
    "operator of accounts, members and checks": told("operator of accounts, members and checks"),
    "operator of accounts, keys and checks": told("operator of accounts, keys and checks"),
    "operator of members, keys and checks": told("operator of members, keys and checks"),
    "operator of all": told("operator of all"),
  };
}

const people = { owner: "ok", developer: "ok", viewer: "ok", "removed member": "account_not_found" };
const noPeople = {
  owner: "endpoint_restricted",
  developer: "endpoint_restricted",
  viewer: "endpoint_restricted",
  "removed member": "endpoint_restricted",
};
const hidden = { owner: "null", developer: "null", viewer: "null", "removed member": "null" };
const ownersOnly = { ...noPeople, owner: "ok", "removed member": "account_not_found" };
const createsKeys = { ...ownersOnly, developer: "ok" };
const nodeForPeople = { ...people, "removed member": "null" };
const self = { ...people, "removed member": "ok" };
const noSelf = {
  ...operatorsWith("never"),
  operator: "endpoint_restricted",
  "operator without account": "endpoint_restricted",
  "key that manages": "endpoint_restricted",
  "plain key": "endpoint_restricted",
};
const noKeys = {
  ...operatorsWith("MEMBERS_MANAGE"),
  operator: "ok",
  "operator without account": "validation_error",
  "key that manages": "endpoint_restricted",
  "plain key": "endpoint_restricted",
};

const managesKeys = {
  ...operatorsWith("KEYS_MANAGE"),
  operator: "ok",
  "operator without account": "validation_error",
  "key that manages": "ok",
  "plain key": "endpoint_restricted",
};
const anyCaller = {
  ...operatorsWith("any"),
  operator: "ok",
  "operator without account": "ok",
  "key that manages": "ok",
  "plain key": "ok",
};
const readsDeployment = { ...anyCaller, ...self, "plain key": "endpoint_restricted" };
const operatorsOnly = {
  ...operatorsWith("ACCOUNTS_MANAGE"),
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
  "revoked operator": "api_key_revoked",
  "unknown operator": "api_key_not_found",
  "revoked session": "session_revoked",
  "unknown session": "session_not_found",
};
const unseen = {
  nobody: "null",
  "revoked key": "null",
  "expired key": "null",
  "unknown key": "null",
  "malformed key": "null",
  "revoked operator": "null",
  "unknown operator": "null",
  "revoked session": "null",
  "unknown session": "null",
};
/** Whoever manages accounts or their members sees what the account is called. */
const seesAccounts = (otherwise: Outcome): Record<OperatorSetName, Outcome> => ({
  ...operatorsWith("any"),
  "operator of keys": otherwise,
  "operator of checks": otherwise,
  "operator of keys and checks": otherwise,
});
const managesAccounts = { ...anyCaller, ...seesAccounts("endpoint_restricted") };
/** Whoever manages accounts or their keys changes what an owner may change of an account. */
const changesSettings = {
  ...operatorsOnly,
  ...operatorsWith("any"),
  "operator of members": "endpoint_restricted",
  "operator of checks": "endpoint_restricted",
  "operator of members and checks": "endpoint_restricted",
  "operator without account": "validation_error",
};
/** Every role reads keys, and nobody gives what they do not have. */
const givesRoles = operatorsWith(["MEMBERS_MANAGE", "KEYS_MANAGE"]);
const checks = { ...operatorsOnly, ...operatorsWith("KEYS_VERIFY") };

const expected: Record<string, Record<CallerName, Outcome>> = {
  // An account was named, which to look into takes more than to check keys.
  viewer: { ...anyCaller, "operator of checks": "endpoint_restricted", ...self, ...refusedCallers },
  "GET /v1/keys/me": {
    ...operatorsWith("never"),
    operator: "endpoint_restricted",
    "operator without account": "endpoint_restricted",
    "key that manages": "ok",
    "plain key": "ok",
    ...noPeople,
    ...refusedCallers,
  },
  apiKeys: { ...managesKeys, ...people, ...refusedCallers },
  "GET /v1/keys": { ...managesKeys, ...people, ...refusedCallers },
  apiKey: { ...managesKeys, ...people, ...refusedCallers },
  "GET /v1/keys/{id}": { ...managesKeys, ...people, ...refusedCallers },
  createApiKey: { ...managesKeys, ...createsKeys, ...refusedCallers },
  "POST /v1/keys": { ...managesKeys, ...createsKeys, ...refusedCallers },
  revokeApiKey: { ...managesKeys, ...ownersOnly, ...refusedCallers },
  "DELETE /v1/keys/{id}": { ...managesKeys, ...ownersOnly, ...refusedCallers },
  "POST /v1/browser-tokens/revoke": { ...managesKeys, ...ownersOnly, ...refusedCallers },
  scopes: { ...readsDeployment, ...refusedCallers },
  "GET /v1/scopes": { ...readsDeployment, ...refusedCallers },
  environments: { ...readsDeployment, ...refusedCallers },
  "GET /v1/environments": { ...readsDeployment, ...refusedCallers },
  "node of a key": {
    ...managesKeys,
    ...operatorsWith("KEYS_MANAGE", "null"),
    "operator without account": "null",
    "plain key": "null",
    ...nodeForPeople,
    ...unseen,
  },
  "node of the account": {
    ...anyCaller,
    ...seesAccounts("null"),
    ...nodeForPeople,
    ...unseen,
  },
  "account, its own": { ...managesAccounts, ...people, ...refusedCallers },
  accounts: { ...operatorsOnly, ...noPeople, ...refusedCallers },
  createAccount: { ...operatorsOnly, ...noPeople, ...refusedCallers },
  updateAccount: { ...operatorsOnly, ...noPeople, ...refusedCallers },
  "GET /v1/accounts": { ...operatorsOnly, ...noPeople, ...refusedCallers },
  "POST /v1/accounts": { ...operatorsOnly, ...noPeople, ...refusedCallers },
  "GET /v1/accounts/{id}, its own": { ...managesAccounts, ...people, ...refusedCallers },
  "PATCH /v1/accounts/{id}": { ...operatorsOnly, ...noPeople, ...refusedCallers },
  endSubscription: { ...operatorsOnly, ...noPeople, ...refusedCallers },
  "POST /v1/accounts/{id}/end-subscription": { ...operatorsOnly, ...noPeople, ...refusedCallers },
  "PATCH /v1/key-policy": { ...changesSettings, ...ownersOnly, ...refusedCallers },
  "GET /v1/reminders": { ...changesSettings, ...people, ...refusedCallers },
  "PATCH /v1/reminders": { ...changesSettings, ...ownersOnly, ...refusedCallers },
  "PATCH /v1/keys/{id}": { ...managesKeys, ...ownersOnly, ...refusedCallers },
  verifyApiKey: { ...checks, ...noPeople, ...refusedCallers },
  verifyApiKeys: { ...checks, ...noPeople, ...refusedCallers },
  "POST /v1/keys/verify": { ...checks, ...noPeople, ...refusedCallers },
  operators: { ...operatorsOnly, ...noPeople, ...refusedCallers },
  keyHealth: { ...managesKeys, ...people, ...refusedCallers },
  "GET /v1/keys/health": { ...managesKeys, ...people, ...refusedCallers },
  plans: { ...readsDeployment, ...refusedCallers },
  replicas: { ...operatorsOnly, ...noPeople, ...refusedCallers },
  peppers: { ...operatorsOnly, ...noPeople, ...refusedCallers },
  "GET /v1/replicas": { ...operatorsOnly, ...noPeople, ...refusedCallers },
  "GET /v1/peppers": { ...operatorsOnly, ...noPeople, ...refusedCallers },
  "GET /v1/plans": { ...readsDeployment, ...refusedCallers },
  "GET /v1/operators": { ...operatorsOnly, ...noPeople, ...refusedCallers },
  "POST /v1/operators": { ...operatorsOnly, ...noPeople, ...refusedCallers },
  "DELETE /v1/operators/{id}": { ...operatorsOnly, ...noPeople, ...refusedCallers },
  operator: { ...operatorsOnly, ...noPeople, ...refusedCallers },
  "node of an operator": {
    ...operatorsOnly,
    ...operatorsWith("ACCOUNTS_MANAGE", "null"),
    "key that manages": "null",
    "plain key": "null",
    ...hidden,
    ...unseen,
  },
  createOperator: { ...operatorsOnly, ...noPeople, ...refusedCallers },
  revokeOperator: { ...operatorsOnly, ...noPeople, ...refusedCallers },
  auditEvents: { ...operatorsOnly, ...ownersOnly, ...refusedCallers },
  verifyAuditTrail: { ...operatorsOnly, ...ownersOnly, ...refusedCallers },
  "GET /v1/usage": { ...managesKeys, ...people, ...refusedCallers },
  "GET /v1/keys/{id}/usage": { ...managesKeys, ...people, ...refusedCallers },
  "GET /v1/limits": { ...managesKeys, ...people, ...refusedCallers },
  "GET /v1/keys/{id}/limits": { ...managesKeys, ...people, ...refusedCallers },
  "GET /v1/keys/{id}/used-from": { ...managesKeys, ...people, ...refusedCallers },
  "GET /v1/audit-events": { ...operatorsOnly, ...ownersOnly, ...refusedCallers },
  "GET /v1/audit-events/verification": { ...operatorsOnly, ...ownersOnly, ...refusedCallers },
  "node of an audit event": {
    ...operatorsOnly,
    ...operatorsWith("ACCOUNTS_MANAGE", "null"),
    "key that manages": "null",
    "plain key": "null",
    ...hidden,
    owner: "ok",
    ...unseen,
  },
  members: { ...noKeys, ...people, ...refusedCallers },
  member: { ...noKeys, ...people, ...refusedCallers },
  "node of a member": {
    ...operatorsWith("MEMBERS_MANAGE", "null"),
    operator: "ok",
    "operator without account": "null",
    "key that manages": "null",
    "plain key": "null",
    ...nodeForPeople,
    ...unseen,
  },
  memberships: { ...noSelf, ...self, ...refusedCallers },
  inviteMember: { ...noKeys, ...givesRoles, ...ownersOnly, ...refusedCallers },
  "POST /v1/members": { ...noKeys, ...givesRoles, ...ownersOnly, ...refusedCallers },
  changeMemberRole: { ...noKeys, ...ownersOnly, ...refusedCallers },
  removeMember: { ...noKeys, ...ownersOnly, ...refusedCallers },
  sessions: { ...noSelf, ...self, ...refusedCallers },
  revokeSession: {
    ...noSelf,
    owner: "session_not_found",
    developer: "session_not_found",
    viewer: "session_not_found",
    "removed member": "session_not_found",
    ...refusedCallers,
  },
};

const inTurn = Object.entries(operations).map(([operation, run], turn) => ({ operation, run, turn }));

describe.each(inTurn)("$operation", ({ operation, run, turn }) => {
  test.each(callersInTurn(turn))("asked by the caller: %s", async (caller) => {
    const outcome = expected[operation]?.[caller];
    expect(outcome).toBeDefined();
    expect(await run(cast.callers[caller])).toBe(outcome);
  });
});

test("a caller who may not run an operation changes nothing by calling it", async () => {
  const writes = [
    ...["createApiKey", "POST /v1/keys", "createAccount", "POST /v1/accounts"],
    ...["createOperator", "POST /v1/operators"],
  ];
  const before = await countStored(server.databaseUrl);
  for (const operation of writes) {
    for (const caller of callerNames) {
      if (expected[operation]?.[caller] !== "ok") await operations[operation]?.(cast.callers[caller]);
    }
  }
  expect(await countStored(server.databaseUrl)).toEqual(before);
});

test("a caller who may not run an operation gets that error before any error about the arguments", async () => {
  const plain = cast.callers["plain key"];
  const { createApiKey } = await graphql(server.url, plain, CreateApiKeyDocument, { input: { name: "" } });
  expect(codeOf(createApiKey)).toBe("endpoint_restricted");
  expectEnvelope(await rest(server.url, "POST", "/v1/keys", plain, { name: "" }), "endpoint_restricted");
  const { updateAccount } = await graphql(server.url, plain, UpdateAccountDocument, {
    input: { id: "nowhere", maxKeys: -1 },
  });
  expect(codeOf(updateAccount)).toBe("endpoint_restricted");
});

test("a caller without a key learns only that the key is missing, and nothing about an invalid body", async () => {
  expectEnvelope(await rest(server.url, "POST", "/v1/keys", {}, { colour: "red" }), "api_key_missing", []);
  expectEnvelope(await rest(server.url, "GET", "/v1/keys?colour=red", {}), "api_key_missing", []);
  expectEnvelope(await rest(server.url, "POST", "/v1/keys", {}, [1]), "api_key_missing", []);
});
