import { registerEnumType } from "type-graphql";
import type { Operation } from "../../core/model/callers/operations.js";

const permissions = {
  READ_OWN_KEY: { operation: "key.readOwn", description: "Read the calling key: `GET /v1/keys/me`." },
  REVOKE_OWN_KEY: {
    operation: "key.revokeOwn",
    description: "Revoke the calling key: `revokeCallingApiKey`.",
  },
  READ_KEYS: {
    operation: "keys.read",
    description: "List and look up keys: `apiKeys`, `apiKey`.",
  },
  READ_KEY_HEALTH: {
    operation: "keys.readHealth",
    description: "See what is wrong with the keys of the account: `keyHealth`.",
  },
  READ_USAGE: {
    operation: "usage.read",
    description:
      "Read and watch what keys are used for, and where limits stand: `usage`, `usedFrom`, `limits`, `usageTicks`.",
  },
  CREATE_KEYS: { operation: "keys.create", description: "Create keys: `createApiKey`." },
  CREATE_MANAGING_KEYS: {
    operation: "keys.createManaging",
    description: "Create keys that have the permission `KEYS_MANAGE`.",
  },
  UPDATE_KEYS: {
    operation: "keys.update",
    description: "Change keys: `updateApiKey`. A `DEVELOPER` may change only the keys it created.",
  },
  REVOKE_KEYS: {
    operation: "keys.revoke",
    description: "Revoke keys: `revokeApiKey`. A `DEVELOPER` may revoke only the keys it created.",
  },
  ROTATE_KEYS: {
    operation: "keys.rotate",
    description:
      "Rotate keys: `rotateApiKey`, `completeApiKeyRotation`, `cancelApiKeyRotation`." +
      " A `DEVELOPER` may rotate only the keys it created.",
  },
  LINK_SECRETS: {
    operation: "keys.linkSecret",
    description:
      "Hand the secret of a key on: `createSecretLink`. A `DEVELOPER` may do so only for the keys it created.",
  },
  WATCH_KEYS: { operation: "keys.watch", description: "Watch keys: `apiKeyEvents`." },
  CREATE_BROWSER_TOKENS: {
    operation: "browserTokens.create",
    description: "Make tokens for pages of your own: `createBrowserToken`.",
  },
  REVOKE_BROWSER_TOKENS: {
    operation: "browserTokens.revoke",
    description: "End such tokens before their time: `revokeBrowserTokens`.",
  },
  VERIFY_KEYS: {
    operation: "keys.verify",
    description: "Check keys for a gateway: `verifyApiKey`, `verifyApiKeys`.",
  },
  READ_ACCOUNT: {
    operation: "account.read",
    description:
      "Look up an account: `account`. An operator may read every account, a key or a person only their own.",
  },
  LIST_ACCOUNTS: { operation: "accounts.list", description: "List all accounts: `accounts`." },
  CREATE_ACCOUNTS: { operation: "accounts.create", description: "Create accounts: `createAccount`." },
  UPDATE_ACCOUNTS: { operation: "accounts.update", description: "Change accounts: `updateAccount`." },
  END_SUBSCRIPTIONS: {
    operation: "accounts.endSubscription",
    description: "Revoke all keys of an account in one act: `endSubscription`.",
  },
  UPDATE_KEY_POLICY: {
    operation: "account.updateKeyPolicy",
    description: "Change what the account asks of its keys: `updateKeyPolicy`.",
  },
  READ_REMINDERS: {
    operation: "account.readReminders",
    description: "Read of what the people of the account are reminded by mail, over REST.",
  },
  UPDATE_REMINDERS: {
    operation: "account.updateReminders",
    description: "Choose of what the people of the account are reminded by mail: `updateReminders`.",
  },
  READ_PEPPERS: {
    operation: "peppers.read",
    description:
      "List the versions of the pepper, what is signed with each, and the running servers: `peppers`, `replicas`.",
  },
  READ_OPERATORS: {
    operation: "operators.read",
    description: "List and look up operators: `operators`, `operator`.",
  },
  CREATE_OPERATORS: { operation: "operators.create", description: "Create operators: `createOperator`." },
  REVOKE_OPERATORS: { operation: "operators.revoke", description: "Revoke operators: `revokeOperator`." },
  LEAVE_ACCOUNT: { operation: "account.leave", description: "Leave the account: `leaveAccount`." },
  READ_AUDIT_TRAIL: {
    operation: "audit.read",
    description: "Read and verify the audit trail: `auditEvents`, `verifyAuditTrail`.",
  },
  READ_MEMBERS: {
    operation: "members.read",
    description: "List and look up members, and see who created a key: `members`, `member`.",
  },
  INVITE_MEMBERS: {
    operation: "members.invite",
    description: "Invite people to the account: `inviteMember`.",
  },
  UPDATE_MEMBERS: {
    operation: "members.update",
    description: "Change the roles of members: `changeMemberRole`.",
  },
  REMOVE_MEMBERS: { operation: "members.remove", description: "Remove members: `removeMember`." },
  READ_MEMBERSHIPS: {
    operation: "memberships.read",
    description: "List your own memberships: `memberships`.",
  },
  READ_SESSIONS: { operation: "sessions.read", description: "List your own sessions: `sessions`." },
  REVOKE_SESSIONS: {
    operation: "sessions.revoke",
    description: "End your own sessions: `signOut`, `signOutEverywhere`, `revokeSession`.",
  },
  CREATE_SIGN_IN_LINKS: {
    operation: "signInLinks.create",
    description: "Create sign-in links for other people, on the command line.",
  },
  READ_DEPLOYMENT: {
    operation: "deployment.read",
    description:
      "List the scopes and environments that keys can have, and the plans of accounts: `scopes`, `environments`, `plans`.",
  },
  READ_VIEWER: { operation: "viewer.read", description: "Read the caller: `viewer`." },
} as const satisfies Record<string, { operation: Operation; description: string }>;

/** An operation without a row does not compile: the constructor of `Viewer` assigns every operation. */
export type NamedOperation = (typeof permissions)[keyof typeof permissions]["operation"];

export const ViewerPermission: Readonly<Record<string, Operation>> = Object.fromEntries(
  Object.entries(permissions).map(([name, { operation }]) => [name, operation]),
);

registerEnumType(ViewerPermission, {
  name: "ViewerPermission",
  description: "What a caller may do. Each value names the operations that it allows.",
  valuesConfig: Object.fromEntries(
    Object.entries(permissions).map(([name, { description }]) => [name, { description }]),
  ),
});
