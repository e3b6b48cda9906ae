import type { AccountModel, ApiKeyModel, KeySecretModel, OperatorModel } from "./generated/models.js";

/**
 * The column of each field of a row. A hand-written statement selects what stands here, and its rows are read by it, so
 * a field that a statement forgets does not compile, or fails when the first row is read.
 */
export type Columns<Row> = Readonly<Required<Record<keyof Row & string, string>>>;

export const apiKeyColumns: Columns<ApiKeyModel> = {
  id: "id",
  accountId: "account_id",
  name: "name",
  prefix: "prefix",
  lastFour: "last_four",
  permissions: "permissions",
  createdAt: "created_at",
  expiresAt: "expires_at",
  revokedAt: "revoked_at",
  lastUsedAt: "last_used_at",
  allowedIps: "allowed_ips",
  allowedEndpoints: "allowed_endpoints",
  rateLimit: "rate_limit",
  rateWindowSeconds: "rate_window_seconds",
  maxUses: "max_uses",
  createdBy: "created_by",
  version: "version",
  environment: "environment",
  scopes: "scopes",
  description: "description",
  metadata: "metadata",
  ownerId: "owner_id",
  externalOwnerId: "external_owner_id",
  tags: "tags",
  idleTimeoutDays: "idle_timeout_days",
  endsAt: "ends_at",
  reminderAt: "reminder_at",
  revokedBy: "revoked_by",
  revocationReason: "revocation_reason",
  revocationNote: "revocation_note",
};

export const accountColumns: Columns<AccountModel> = {
  id: "id",
  name: "name",
  maxKeys: "max_keys",
  createdAt: "created_at",
  plan: "plan",
  burstPerMinute: "burst_per_minute",
  monthlyQuota: "monthly_quota",
  billingAnchor: "billing_anchor",
  suspendedAt: "suspended_at",
  externalId: "external_id",
  metadata: "metadata",
  maxKeyLifetimeDays: "max_key_lifetime_days",
  keysMustExpire: "keys_must_expire",
  defaultIdleTimeoutDays: "default_idle_timeout_days",
  allowedScopes: "allowed_scopes",
  mailsAboutKeys: "mails_about_keys",
  mailsAboutLimits: "mails_about_limits",
};

export const keySecretColumns: Columns<KeySecretModel> = {
  digest: "digest",
  keyId: "key_id",
  pepperVersion: "pepper_version",
  createdAt: "created_at",
  number: "number",
  prefix: "prefix",
  lastFour: "last_four",
  lastUsedAt: "last_used_at",
  endsAt: "ends_at",
  completesOnFirstUse: "completes_on_first_use",
};

export const operatorColumns: Columns<OperatorModel> = {
  id: "id",
  name: "name",
  digest: "digest",
  pepperVersion: "pepper_version",
  prefix: "prefix",
  lastFour: "last_four",
  permissions: "permissions",
  createdAt: "created_at",
  revokedAt: "revoked_at",
};

/** What the driver gives: its values are what `readColumns` finds in them. */
export type SelectedRow = Readonly<Record<string, unknown>>;

/** `k.account_id AS "key.accountId"`, and so on: the columns of one table in a statement that may join several. */
export function selectColumns<Row>(table: string, columns: Columns<Row>): string {
  const names = Object.entries<string>(columns);
  return names.map(([field, column]) => `${table}.${column} AS "${table}.${field}"`).join(", ");
}

/** The fields of one table in a row that `selectColumns` named. */
export function readColumns<Row extends object>(row: SelectedRow, table: string, columns: Columns<Row>): Row {
  const fields: Record<string, unknown> = {};
  for (const field of Object.keys(columns)) {
    const value = row[`${table}.${field}`];
    if (value !== undefined) fields[field] = value;
  }
  if (!hasColumns(fields, columns)) throw new Error(`A statement does not select all columns of ${table}`);
  return fields;
}

/** That each value has the type of its column is what PostgreSQL and the driver promise, and a test compares. */
function hasColumns<Row extends object>(fields: object, columns: Columns<Row>): fields is Row {
  return Object.keys(columns).every((field) => field in fields);
}
