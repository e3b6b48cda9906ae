import { readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mayGiveRole } from "../../../src/core/access/may-give-role.js";
import type { OperatorPermission as HeldPermission } from "../../../src/core/model/operators/operator.js";
import {
  ChangeMemberRoleDocument,
  CreateApiKeyDocument,
  CreateBrowserTokenDocument,
  CreateOperatorDocument,
  InviteMemberDocument,
  MemberDocument,
  RotateApiKeyDocument,
  UpdateAccountDocument,
  UpdateApiKeyDocument,
  type MemberRole,
  type OperatorPermission,
} from "../../generated/graphql.js";
import { invite } from "../../support/sign-in.js";
import { asOperator, graphql, operatorIn, type RequestHeaders } from "../../support/client.js";
import { codeOf, createManageKey } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { callerNames, createCast, operatorSets, type CallerName, type Cast } from "./callers.js";

let server: TestServer;
let cast: Cast;
let managing: string;
let count = 0;
const newEmail = () => `power${String((count += 1))}@example.com`;

beforeAll(async () => {
  server = await startTestServer();
  cast = await createCast(server);
  managing = (await createManageKey(server.url, cast.account)).id;
});
afterAll(() => server.stop());

const isRoot = (caller: CallerName) => caller === "operator" || caller === "operator without account";

/** Whether an operator has all of these; the root operator has every one. */
function has(caller: CallerName, ...needed: OperatorPermission[]): boolean {
  const held = Object.entries<readonly string[]>(operatorSets).find(([name]) => name === caller)?.[1];
  return isRoot(caller) || needed.every((permission) => held?.includes(permission) ?? false);
}

/** In an account, which one caller did not name. */
const isIn = (caller: CallerName) => caller !== "operator without account";
const givesRoles = (caller: CallerName) =>
  isIn(caller) && (caller === "owner" || has(caller, "MEMBERS_MANAGE", "KEYS_MANAGE"));
const managesKeys = (caller: CallerName) =>
  isIn(caller) && (caller === "owner" || caller === "key that manages" || has(caller, "KEYS_MANAGE"));

interface Gift {
  readonly mutation: string;
  readonly what: string;
  readonly mayGive: (caller: CallerName) => boolean;
  readonly give: (headers: RequestHeaders) => Promise<string | null>;
}

const createOperatorWith = (permission: OperatorPermission): Gift => ({
  mutation: "createOperator",
  what: `an operator with ${permission}`,
  mayGive: (caller) => has(caller, "ACCOUNTS_MANAGE", permission),
  give: async (headers) => {
    const input = { name: "new", permissions: [permission] };
    return codeOf((await graphql(server.url, headers, CreateOperatorDocument, { input })).createOperator);
  },
});

const inviteAs = (role: MemberRole): Gift => ({
  mutation: "inviteMember",
  what: `an invitation as ${role}`,
  mayGive: givesRoles,
  give: async (headers) => {
    const input = { email: newEmail(), role };
    return codeOf((await graphql(server.url, headers, InviteMemberDocument, { input })).inviteMember);
  },
});

const raiseTo = (role: MemberRole): Gift => ({
  mutation: "changeMemberRole",
  what: `the role ${role} for a viewer`,
  mayGive: givesRoles,
  give: async (headers) => {
    const id = await invite(server.url, cast.account, newEmail(), "VIEWER");
    const input = { id, role };
    const { changeMemberRole } = await graphql(server.url, headers, ChangeMemberRoleDocument, { input });
    return codeOf(changeMemberRole);
  },
});

const gifts: readonly Gift[] = [
  createOperatorWith("ACCOUNTS_MANAGE"),
  createOperatorWith("MEMBERS_MANAGE"),
  createOperatorWith("KEYS_MANAGE"),
  createOperatorWith("KEYS_VERIFY"),
  inviteAs("VIEWER"),
  inviteAs("DEVELOPER"),
  inviteAs("OWNER"),
  raiseTo("DEVELOPER"),
  raiseTo("OWNER"),
  {
    mutation: "updateAccount",
    what: "another external id, by which tokens name the account",
    mayGive: (caller) => has(caller, "ACCOUNTS_MANAGE", "MEMBERS_MANAGE", "KEYS_MANAGE"),
    give: async (headers) => {
      const input = { id: cast.account, externalId: newEmail() };
      return codeOf((await graphql(server.url, headers, UpdateAccountDocument, { input })).updateAccount);
    },
  },
  {
    mutation: "createApiKey",
    what: "a key",
    mayGive: (caller) => managesKeys(caller) || caller === "developer",
    give: async (headers) => {
      const input = { name: "new" };
      return codeOf((await graphql(server.url, headers, CreateApiKeyDocument, { input })).createApiKey);
    },
  },
  {
    mutation: "createApiKey",
    what: "a key that manages keys",
    mayGive: managesKeys,
    give: async (headers) => {
      const input = { name: "new", permissions: ["KEYS_MANAGE" as const] };
      return codeOf((await graphql(server.url, headers, CreateApiKeyDocument, { input })).createApiKey);
    },
  },
  {
    mutation: "createBrowserToken",
    what: "a token that makes keys",
    mayGive: (caller) => managesKeys(caller) && caller !== "owner",
    give: async (headers) => {
      const input = { actions: ["KEYS_CREATE" as const] };
      const { createBrowserToken } = await graphql(server.url, headers, CreateBrowserTokenDocument, {
        input,
      });
      return codeOf(createBrowserToken);
    },
  },
  {
    mutation: "updateApiKey",
    what: "more time to a key that manages keys",
    mayGive: managesKeys,
    give: async (headers) => {
      const input = { id: managing, expiresAt: null };
      return codeOf((await graphql(server.url, headers, UpdateApiKeyDocument, { input })).updateApiKey);
    },
  },
  {
    mutation: "rotateApiKey",
    what: "a secret of a key that manages keys",
    mayGive: managesKeys,
    give: async (headers) => {
      const input = { id: managing, overlapSeconds: 0 };
      return codeOf((await graphql(server.url, headers, RotateApiKeyDocument, { input })).rotateApiKey);
    },
  },
];

describe.each(gifts)("$mutation gives $what", ({ mayGive, give }) => {
  test.each(callerNames)("to the caller, who has as much or is refused: %s", async (caller) => {
    const code = await give(cast.callers[caller]);
    if (mayGive(caller)) expect(code).toBeNull();
    else expect(code).not.toBeNull();
  });
});

test("every mutation is in this table, or gives nobody any power", () => {
  const endsKeys = ["revokeBrowserTokens", "revokeApiKeys", "revokeCallingApiKey", "endSubscription"];
  const takesOrAsks = ["removeMember", "leaveAccount", "revokeApiKey", "revokeOperator", "revokeSession"];
  const endsSecrets = ["completeApiKeyRotation", "cancelApiKeyRotation"];
  // Only who has a secret can hand it on, and only who has the link gets it.
  const handsOn = ["createSecretLink", "openSecretLink"];
  const signsIn = ["requestMagicLink", "redeemMagicLink", "signOut", "signOutEverywhere"];
  // A new account is empty, and its creator no member of it.
  const opensNothing = [
    "createAccount",
    "updateKeyPolicy",
    "updateReminders",
    "verifyApiKey",
    "verifyApiKeys",
  ];
  const listed = [
    ...gifts.map(({ mutation }) => mutation),
    ...takesOrAsks,
    ...endsKeys,
    ...endsSecrets,
    ...handsOn,
    ...signsIn,
    ...opensNothing,
  ];
  const mutations = buildSchema(readFileSync("schema.graphql", "utf8")).getMutationType()?.getFields();
  expect([...new Set(listed)].toSorted()).toEqual(Object.keys(mutations ?? {}).toSorted());
});

test("a role is lowered by whoever manages members alone, and comes back from those who may give it", async () => {
  const headers = cast.callers["operator of members"];
  const id = await invite(server.url, cast.account, newEmail(), "DEVELOPER");
  const set = async (as: RequestHeaders, role: MemberRole) => {
    const input = { id, role };
    return codeOf((await graphql(server.url, as, ChangeMemberRoleDocument, { input })).changeMemberRole);
  };
  expect(await set(headers, "VIEWER")).toBeNull();
  expect(await set(headers, "DEVELOPER")).toBe("endpoint_restricted");
  const { member } = await graphql(server.url, operatorIn(cast.account), MemberDocument, { id });
  expect(member).toMatchObject({ role: "VIEWER" });
  expect(await set(operatorIn(cast.account), "DEVELOPER")).toBeNull();
});

test("an external id is taken away by whoever manages accounts alone", async () => {
  const input = { id: cast.account, externalId: null };
  const headers = cast.callers["operator of accounts"];
  const { updateAccount } = await graphql(server.url, headers, UpdateAccountDocument, { input });
  expect(codeOf(updateAccount)).toBeNull();
  await graphql(server.url, asOperator, UpdateAccountDocument, { input });
});

test.each<[HeldPermission[], boolean]>([
  [["accounts:manage", "members:manage", "keys:verify"], false],
  [["accounts:manage", "keys:manage", "keys:verify"], false],
  [["members:manage", "keys:manage"], true],
])("an operator with %s hands out links that sign an owner in: %s", (permissions, may) => {
  const operator = { id: null, name: "one", permissions };
  expect(mayGiveRole({ kind: "operator", operator }, "OWNER")).toBe(may);
});
