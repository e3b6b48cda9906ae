import { showActor } from "../core/model/audit/show-actor.js";
import { keyStatus, type ApiKey } from "../core/model/keys/api-key.js";
import { readMetadata } from "../core/model/json-object.js";
import { shownActorText } from "./actor-text.js";
import type { Column, JsonRecord } from "./output.js";
import { asRecord, at, viewOf } from "./view.js";
import type { Account } from "../core/model/accounts/account.js";
import { accountLimits } from "../core/model/limits/account-limits.js";
import type { Operator } from "../core/model/operators/operator.js";
import type { ReplicaRecord } from "../core/model/peppers/pepper-use.js";
import type { PepperStatus } from "../core/model/peppers/pepper-status.js";

export const keyColumns: readonly Column<ApiKey>[] = [
  { name: "id", of: ({ id }) => id, isBrief: true },
  { name: "account_id", of: ({ accountId }) => accountId },
  { name: "name", of: ({ name }) => name, isBrief: true },
  { name: "prefix", of: ({ prefix }) => prefix },
  { name: "last_four", of: ({ lastFour }) => lastFour, isBrief: true },
  { name: "environment", of: ({ environment }) => environment },
  { name: "status", of: keyStatus, isBrief: true },
  { name: "permissions", of: ({ permissions }) => permissions },
  { name: "version", of: ({ version }) => version },
  { name: "description", of: ({ description }) => description },
  { name: "metadata", of: ({ metadata }) => readMetadata(metadata) },
  { name: "owner_id", of: ({ ownerId }) => ownerId },
  { name: "external_owner_id", of: ({ externalOwnerId }) => externalOwnerId },
  { name: "tags", of: ({ tags }) => tags },
  { name: "scopes", of: ({ scopes }) => scopes },
  { name: "created_at", of: ({ createdAt }) => createdAt, isBrief: true },
  { name: "expires_at", of: ({ expiresAt }) => expiresAt, isBrief: true },
  { name: "idle_timeout_days", of: ({ idleTimeoutDays }) => idleTimeoutDays },
  { name: "revoked_at", of: ({ revokedAt }) => revokedAt },
  {
    name: "revoked_by",
    of: ({ revocation }) => (revocation?.by ? showActor(revocation.by) : null),
    text: shownActorText,
  },
  { name: "revocation_reason", of: ({ revocation }) => revocation?.reason ?? null },
  { name: "revocation_note", of: ({ revocation }) => revocation?.note ?? null },
  { name: "last_used_at", of: ({ lastUsedAt }) => lastUsedAt, isBrief: true },
  { name: "allowed_ips", of: ({ allowedIps }) => allowedIps },
  { name: "allowed_endpoints", of: ({ allowedEndpoints }) => allowedEndpoints },
  { name: "rate_limit", of: ({ rate }) => rate?.limit ?? null, ofAnswer: ({ rate }) => at(rate, "limit") },
  {
    name: "rate_window_seconds",
    of: ({ rate }) => rate?.windowSeconds ?? null,
    ofAnswer: ({ rate }) => at(rate, "window_seconds"),
  },
  { name: "max_uses", of: ({ maxUses }) => maxUses },
];

const policyField =
  (name: string) =>
  ({ key_policy: policy }: JsonRecord) =>
    at(policy, name);

export const accountColumns: readonly Column<Account>[] = [
  { name: "id", of: ({ id }) => id, isBrief: true },
  { name: "name", of: ({ name }) => name, isBrief: true },
  { name: "external_id", of: ({ externalId }) => externalId },
  { name: "plan", of: ({ plan }) => plan, isBrief: true },
  { name: "max_keys", of: ({ maxKeys }) => maxKeys, isBrief: true },
  { name: "burst_per_minute", of: (account) => accountLimits(account).burstPerMinute },
  { name: "monthly_quota", of: (account) => accountLimits(account).monthlyQuota },
  { name: "billing_anchor", of: ({ billingAnchor }) => billingAnchor },
  { name: "created_at", of: ({ createdAt }) => createdAt, isBrief: true },
  { name: "suspended_at", of: ({ suspendedAt }) => suspendedAt, isBrief: true },
  {
    name: "max_key_lifetime_days",
    of: ({ maxKeyLifetimeDays }) => maxKeyLifetimeDays,
    ofAnswer: policyField("max_key_lifetime_days"),
  },
  {
    name: "keys_must_expire",
    of: ({ keysMustExpire }) => keysMustExpire,
    ofAnswer: policyField("keys_must_expire"),
  },
  {
    name: "default_idle_timeout_days",
    of: ({ defaultIdleTimeoutDays }) => defaultIdleTimeoutDays,
    ofAnswer: policyField("default_idle_timeout_days"),
  },
  { name: "metadata", of: ({ metadata }) => readMetadata(metadata) },
  {
    name: "allowed_scopes",
    of: ({ allowedScopes }) => allowedScopes,
    ofAnswer: policyField("allowed_scopes"),
  },
  {
    name: "reminders_about_keys",
    of: ({ mailsAboutKeys }) => mailsAboutKeys,
    ofAnswer: ({ reminders }) => at(reminders, "about_keys"),
  },
  {
    name: "reminders_about_limits",
    of: ({ mailsAboutLimits }) => mailsAboutLimits,
    ofAnswer: ({ reminders }) => at(reminders, "about_limits"),
  },
];

export const operatorColumns: readonly Column<Operator>[] = [
  { name: "id", of: ({ id }) => id, isBrief: true },
  { name: "name", of: ({ name }) => name, isBrief: true },
  { name: "prefix", of: ({ prefix }) => prefix },
  { name: "last_four", of: ({ lastFour }) => lastFour, isBrief: true },
  { name: "permissions", of: ({ permissions }) => permissions, isBrief: true },
  { name: "created_at", of: ({ createdAt }) => createdAt, isBrief: true },
  { name: "revoked_at", of: ({ revokedAt }) => revokedAt, isBrief: true },
];

export const pepperColumns: readonly Column<PepperStatus>[] = [
  { name: "version", of: ({ version }) => version, isBrief: true },
  { name: "is_signing", of: ({ isSigning }) => isSigning, isBrief: true },
  { name: "is_known", of: ({ isKnown }) => isKnown, isBrief: true },
  { name: "key_secrets", of: ({ keySecrets }) => keySecrets, isBrief: true },
  { name: "operators", of: ({ operators }) => operators, isBrief: true },
  { name: "sessions", of: ({ sessions }) => sessions, isBrief: true },
  { name: "magic_links", of: ({ magicLinks }) => magicLinks, isBrief: true },
];

export const replicaColumns: readonly Column<ReplicaRecord>[] = [
  { name: "name", of: ({ name }) => name, isBrief: true },
  { name: "pepper_versions", of: ({ versions }) => versions.map(String), isBrief: true },
  { name: "signing_version", of: ({ signingVersion }) => signingVersion, isBrief: true },
  { name: "seen_at", of: ({ seenAt }) => seenAt, isBrief: true },
];

export const secretColumn: Column<{ readonly secret: string }> = {
  name: "secret",
  of: ({ secret }) => secret,
};

export const secretNote = "The secret is shown this once and kept nowhere: store it now.";

/** A key and its new secret. */
export const asKeyWithSecret = viewOf(
  asRecord<ApiKey & { readonly secret: string }>([...keyColumns, secretColumn], secretNote),
  ({ apiKey, secret }: { readonly apiKey: ApiKey; readonly secret: string }) => ({ ...apiKey, secret }),
);
