import { asksDatabaseForCaller } from "./access/asks-database-for-caller.js";
import { authorization, settling, verification } from "./bind-checks.js";
import { admitted, admittedIfAsking, unlimited, type Lanes } from "./lanes.js";
import type { Call } from "./model/callers/credential.js";
import { recogniseCaller } from "./access/recognise-caller.js";
import { getViewer } from "./use-cases/viewer/get-viewer.js";
import { createAccount } from "./use-cases/accounts/create-account.js";
import { endSubscription } from "./use-cases/accounts/end-subscription.js";
import { findShownAccounts } from "./use-cases/accounts/find-shown-accounts.js";
import { getAccount } from "./use-cases/accounts/get-account.js";
import { getReminders } from "./use-cases/accounts/get-reminders.js";
import { listAccounts } from "./use-cases/accounts/list-accounts.js";
import { updateAccount } from "./use-cases/accounts/update-account.js";
import { updateKeyPolicy } from "./use-cases/accounts/update-key-policy.js";
import { updateReminders } from "./use-cases/accounts/update-reminders.js";
import { exportAuditEvents } from "./use-cases/audit/export-audit-events.js";
import { getAuditEvent } from "./use-cases/audit/get-audit-event.js";
import { listAuditEvents } from "./use-cases/audit/list-audit-events.js";
import { verifyAuditTrail } from "./use-cases/audit/verify-audit-trail.js";
import { createBrowserToken } from "./use-cases/browser-tokens/create-browser-token.js";
import { revokeBrowserTokens } from "./use-cases/browser-tokens/revoke-browser-tokens.js";
import { watchApiKeyEvents } from "./use-cases/events/watch-api-key-events.js";
import { refuseFlood } from "./use-cases/floods/settle-call.js";
import type { AccountId } from "./model/ids.js";
import { cancelApiKeyRotation } from "./use-cases/keys/cancel-rotation.js";
import { completeApiKeyRotation } from "./use-cases/keys/complete-rotation.js";
import { createApiKey } from "./use-cases/keys/create-api-key.js";
import { findKeySecrets } from "./use-cases/keys/find-key-secrets.js";
import { getApiKey } from "./use-cases/keys/get-api-key.js";
import { getCallingKey } from "./use-cases/keys/get-calling-key.js";
import { getKeyHealth } from "./use-cases/keys/get-key-health.js";
import { listApiKeys } from "./use-cases/keys/list-api-keys.js";
import { revokeApiKey } from "./use-cases/keys/revoke-api-key.js";
import { revokeApiKeys } from "./use-cases/keys/revoke-api-keys.js";
import { revokeCallingKey } from "./use-cases/keys/revoke-calling-key.js";
import { rotateApiKey } from "./use-cases/keys/rotate-api-key.js";
import { updateApiKey } from "./use-cases/keys/update-api-key.js";
import { listEnvironments } from "./use-cases/deployment/list-environments.js";
import { listPlans } from "./use-cases/deployment/list-plans.js";
import { listScopes } from "./use-cases/deployment/list-scopes.js";
import { createOperator } from "./use-cases/operators/create-operator.js";
import { getOperator } from "./use-cases/operators/get-operator.js";
import { listOperators } from "./use-cases/operators/list-operators.js";
import { revokeOperator } from "./use-cases/operators/revoke-operator.js";
import { listPeppers } from "./use-cases/peppers/list-peppers.js";
import { listReplicas } from "./use-cases/peppers/list-replicas.js";
import { changeMemberRole } from "./use-cases/members/change-member-role.js";
import { findKeyCreators } from "./use-cases/members/find-key-creators.js";
import { getMember } from "./use-cases/members/get-member.js";
import { getPerson } from "./use-cases/members/get-person.js";
import { inviteMember } from "./use-cases/members/invite-member.js";
import { leaveAccount } from "./use-cases/members/leave-account.js";
import { listMembers } from "./use-cases/members/list-members.js";
import { listMemberships } from "./use-cases/members/list-memberships.js";
import { removeMember } from "./use-cases/members/remove-member.js";
import type { Services } from "./services.js";
import { createSecretLink } from "./use-cases/secret-links/create-secret-link.js";
import { openSecretLink } from "./use-cases/secret-links/open-secret-link.js";
import { getSession } from "./use-cases/sessions/get-session.js";
import { listSessions } from "./use-cases/sessions/list-sessions.js";
import { revokeSession } from "./use-cases/sessions/revoke-session.js";
import { signOut } from "./use-cases/sessions/sign-out.js";
import { signOutEverywhere } from "./use-cases/sessions/sign-out-everywhere.js";
import { createSignInLink } from "./use-cases/sign-in/create-sign-in-link.js";
import { redeemMagicLink } from "./use-cases/sign-in/redeem-magic-link.js";
import { requestMagicLink } from "./use-cases/sign-in/request-magic-link.js";
import { findAccountLimits } from "./use-cases/limits/find-account-limits.js";
import { findKeyLimits } from "./use-cases/limits/find-key-limits.js";
import { getAccountLimits } from "./use-cases/limits/get-account-limits.js";
import { getKeyLimits } from "./use-cases/limits/get-key-limits.js";
import { findAccountUsage } from "./use-cases/usage/find-account-usage.js";
import { watchUsage } from "./use-cases/usage/watch-usage.js";
import { findUsedFrom } from "./use-cases/usage/find-used-from.js";
import { getUsedFrom } from "./use-cases/usage/get-used-from.js";
import { findKeyUsage } from "./use-cases/usage/find-key-usage.js";
import { getAccountUsage } from "./use-cases/usage/get-account-usage.js";
import { getKeyUsage } from "./use-cases/usage/get-key-usage.js";
import { verifyApiKeys } from "./use-cases/verification/verify-api-keys.js";

/** What the faces see: every use-case, bound to its lane. */
export type Core = ReturnType<typeof createCore>;

export function createCore({ management, urgent }: Lanes) {
  const { services } = management;
  const settle = settling(management);
  return {
    clock: services.clock,
    settleCall: settle,
    refuseFlood: (call: Call) => refuseFlood(services, call, settle),
    recogniseCaller: admittedIfAsking(management, recogniseCaller),
    getViewer: admittedIfAsking(management, getViewer, viewerAsksDatabase),
    listApiKeys: admitted(management, listApiKeys),
    getApiKey: admitted(management, getApiKey),
    getCallingKey: admitted(management, getCallingKey),
    getKeyHealth: admitted(management, getKeyHealth),
    createApiKey: admitted(management, createApiKey),
    revokeApiKey: admitted(urgent, revokeApiKey),
    revokeApiKeys: admitted(urgent, revokeApiKeys),
    revokeCallingKey: admitted(urgent, revokeCallingKey),
    updateApiKey: admitted(urgent, updateApiKey),
    rotateApiKey: admitted(urgent, rotateApiKey),
    completeApiKeyRotation: admitted(urgent, completeApiKeyRotation),
    cancelApiKeyRotation: admitted(urgent, cancelApiKeyRotation),
    createSecretLink: admitted(management, createSecretLink),
    openSecretLink: admitted(management, openSecretLink),
    createBrowserToken: admitted(management, createBrowserToken),
    revokeBrowserTokens: admitted(urgent, revokeBrowserTokens),
    watchApiKeyEvents: admitted(management, watchApiKeyEvents),
    watchUsage: admitted(management, watchUsage),
    verifyApiKey: verification(management),
    verifyApiKeys: admittedIfAsking(management, verifyApiKeys),
    authorizeRequest: authorization(services),
    listScopes: admittedIfAsking(management, listScopes),
    listEnvironments: admittedIfAsking(management, listEnvironments),
    listPlans: admittedIfAsking(management, listPlans),
    listAccounts: admitted(management, listAccounts),
    getAccount: admitted(management, getAccount),
    createAccount: admitted(management, createAccount),
    updateAccount: admitted(urgent, updateAccount),
    endSubscription: admitted(urgent, endSubscription),
    updateKeyPolicy: admitted(urgent, updateKeyPolicy),
    getReminders: admitted(management, getReminders),
    updateReminders: admitted(urgent, updateReminders),
    listOperators: admitted(management, listOperators),
    getOperator: admitted(management, getOperator),
    createOperator: admitted(management, createOperator),
    revokeOperator: admitted(urgent, revokeOperator),
    listPeppers: admitted(management, listPeppers),
    listReplicas: admitted(management, listReplicas),
    listMembers: admitted(management, listMembers),
    listMemberships: admitted(management, listMemberships),
    getMember: admitted(management, getMember),
    getPerson: admitted(management, getPerson),
    inviteMember: admitted(management, inviteMember),
    changeMemberRole: admitted(urgent, changeMemberRole),
    removeMember: admitted(urgent, removeMember),
    leaveAccount: admitted(urgent, leaveAccount),
    listSessions: admitted(management, listSessions),
    getSession: admitted(management, getSession),
    revokeSession: admitted(urgent, revokeSession),
    signOut: admitted(urgent, signOut),
    signOutEverywhere: admitted(urgent, signOutEverywhere),
    requestMagicLink: admitted(management, requestMagicLink),
    redeemMagicLink: admitted(management, redeemMagicLink),
    createSignInLink: admitted(management, createSignInLink),
    listAuditEvents: admitted(management, listAuditEvents),
    getAuditEvent: admitted(management, getAuditEvent),
    verifyAuditTrail: admitted(management, verifyAuditTrail),
    exportAuditEvents: admitted(management, exportAuditEvents),
    getKeyUsage: admitted(management, getKeyUsage),
    getAccountUsage: admitted(management, getAccountUsage),
    getUsedFrom: admitted(management, getUsedFrom),
    findUsedFrom: admitted(management, findUsedFrom),
    findKeyUsage: admitted(management, findKeyUsage),
    findAccountUsage: admitted(management, findAccountUsage),
    getAccountLimits: admitted(management, getAccountLimits),
    getKeyLimits: admitted(management, getKeyLimits),
    findAccountLimits: admitted(management, findAccountLimits),
    findKeyLimits: admitted(management, findKeyLimits),
    // These load fields of records that an admitted call has returned. A second admission could refuse half of an
    // answer.
    findKeyCreators: unlimited(services, findKeyCreators),
    findKeySecrets: unlimited(services, findKeySecrets),
    findShownAccounts: unlimited(services, findShownAccounts),
    // This does not authorize the caller again either.
    activeKeyCounts: (ids: readonly AccountId[]): Promise<ReadonlyMap<AccountId, number>> =>
      services.keys.countActive(ids, services.clock()),
  };
}

/** An account that an operator names is read from the database. */
function viewerAsksDatabase(services: Services, call: Call): boolean {
  return call.accountId !== null || asksDatabaseForCaller(services, call);
}
