import { createAccountRoute } from "./accounts/create-account.route.js";
import { getAccountRoute } from "./accounts/get-account.route.js";
import { listAccountsRoute } from "./accounts/list-accounts.route.js";
import { updateAccountRoute } from "./accounts/update-account.route.js";
import { endSubscriptionRoute } from "./accounts/end-subscription.route.js";
import { updateKeyPolicyRoute } from "./accounts/update-key-policy.route.js";
import { updateRemindersRoute } from "./accounts/update-reminders.route.js";
import { getRemindersRoute } from "./accounts/get-reminders.route.js";
import { createBrowserTokenRoute } from "./browser-tokens/create-browser-token.route.js";
import { revokeBrowserTokensRoute } from "./browser-tokens/revoke-browser-tokens.route.js";
import { listEnvironmentsRoute } from "./deployment/list-environments.route.js";
import { listPeppersRoute } from "./deployment/list-peppers.route.js";
import { listReplicasRoute } from "./deployment/list-replicas.route.js";
import { listPlansRoute } from "./deployment/list-plans.route.js";
import { listScopesRoute } from "./deployment/list-scopes.route.js";
import { cancelRotationRoute } from "./keys/cancel-rotation.route.js";
import { completeRotationRoute } from "./keys/complete-rotation.route.js";
import { exportAuditEventsRoute } from "./audit/export-audit-events.route.js";
import { listAuditEventsRoute } from "./audit/list-audit-events.route.js";
import { verifyAuditTrailRoute } from "./audit/verify-audit-trail.route.js";
import { createKeyRoute } from "./keys/create-key.route.js";
import { revokeKeysRoute } from "./keys/revoke-keys.route.js";
import { revokeCallingKeyRoute } from "./keys/revoke-calling-key.route.js";
import { getCallingKeyRoute } from "./keys/get-calling-key.route.js";
import { getKeyHealthRoute } from "./keys/get-key-health.route.js";
import { getKeyRoute } from "./keys/get-key.route.js";
import { listKeysRoute } from "./keys/list-keys.route.js";
import { revokeKeyRoute } from "./keys/revoke-key.route.js";
import { rotateKeyRoute } from "./keys/rotate-key.route.js";
import { updateKeyRoute } from "./keys/update-key.route.js";
import { getAccountLimitsRoute } from "./limits/get-account-limits.route.js";
import { getKeyLimitsRoute } from "./limits/get-key-limits.route.js";
import { inviteMemberRoute } from "./members/invite-member.route.js";
import { createOperatorRoute } from "./operators/create-operator.route.js";
import { listOperatorsRoute } from "./operators/list-operators.route.js";
import { revokeOperatorRoute } from "./operators/revoke-operator.route.js";
import type { Route } from "./route.js";
import { createSecretLinkRoute } from "./secret-links/create-secret-link.route.js";
import { openSecretLinkRoute } from "./secret-links/open-secret-link.route.js";
import type { StreamRoute } from "./stream-route.js";
import { getAccountUsageRoute } from "./usage/get-account-usage.route.js";
import { getUsedFromRoute } from "./usage/get-used-from.route.js";
import { getKeyUsageRoute } from "./usage/get-key-usage.route.js";
import { verifyKeyRoute } from "./verification/verify-key.route.js";

/** All REST routes. The server mounts them, and `/openapi.json` is generated from them. */
export const restRoutes: readonly Route[] = [
  listKeysRoute,
  createKeyRoute,
  getCallingKeyRoute,
  revokeCallingKeyRoute,
  revokeKeysRoute,
  verifyKeyRoute,
  getKeyHealthRoute,
  getKeyRoute,
  updateKeyRoute,
  revokeKeyRoute,
  listScopesRoute,
  listEnvironmentsRoute,
  listPlansRoute,
  listPeppersRoute,
  listReplicasRoute,
  rotateKeyRoute,
  completeRotationRoute,
  cancelRotationRoute,
  createSecretLinkRoute,
  openSecretLinkRoute,
  createBrowserTokenRoute,
  revokeBrowserTokensRoute,
  getKeyUsageRoute,
  getUsedFromRoute,
  getAccountUsageRoute,
  getAccountLimitsRoute,
  getKeyLimitsRoute,
  listAuditEventsRoute,
  verifyAuditTrailRoute,
  listAccountsRoute,
  createAccountRoute,
  getAccountRoute,
  updateAccountRoute,
  endSubscriptionRoute,
  updateKeyPolicyRoute,
  getRemindersRoute,
  updateRemindersRoute,
  inviteMemberRoute,
  listOperatorsRoute,
  createOperatorRoute,
  revokeOperatorRoute,
];

/** Routes that answer with a file. */
export const streamRoutes: readonly StreamRoute[] = [exportAuditEventsRoute];
