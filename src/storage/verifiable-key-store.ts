import type pg from "pg";
import type { VerifiableKey, VerifiableKeyStore } from "../core/model/verification/verifiable-key.js";
import { translatingFailures } from "./database-failure.js";
import { digestBytes, digestOf } from "./digest-bytes.js";
import type { AccountModel, ApiKeyModel } from "./generated/models.js";
import { toAccount, toApiKey } from "./rows.js";

// A miss is the one hot place of the database: a prepared statement on the driver takes less than
// half of what the same lookup takes through Prisma.
const statement = {
  name: "latchkey_verifiable_keys",
  text: `
    SELECT s.digest, k.id, k.account_id AS "accountId", k.name, k.prefix, k.last_four AS "lastFour",
           k.permissions, k.created_at AS "createdAt", k.expires_at AS "expiresAt",
           k.revoked_at AS "revokedAt", k.last_used_at AS "lastUsedAt", k.allowed_ips AS "allowedIps",
           k.allowed_endpoints AS "allowedEndpoints", k.rate_limit AS "rateLimit",
           k.rate_window_seconds AS "rateWindowSeconds", k.max_uses AS "maxUses",
           a.name AS "accountName", a.max_keys AS "maxKeys", a.created_at AS "accountCreatedAt", a.plan,
           a.burst_per_minute AS "burstPerMinute", a.monthly_quota AS "monthlyQuota",
           a.billing_anchor AS "billingAnchor", a.suspended_at AS "suspendedAt"
    FROM key_secrets s JOIN api_keys k ON k.id = s.key_id JOIN accounts a ON a.id = k.account_id
    WHERE s.digest = ANY($1::bytea[])`,
};

type Row = ApiKeyModel &
  Omit<AccountModel, "id" | "name" | "createdAt"> & {
    readonly digest: Buffer;
    readonly accountName: string;
    readonly accountCreatedAt: Date;
  };

export function createVerifiableKeyStore(pool: pg.Pool): VerifiableKeyStore {
  return {
    findByDigests: (digests) =>
      translatingFailures(async () => {
        const { rows } = await pool.query<Row>({ ...statement, values: [digests.map(digestBytes)] });
        return rows.map(toVerifiableKey);
      }),
  };
}

function toVerifiableKey(row: Row): VerifiableKey {
  const account = { ...row, id: row.accountId, name: row.accountName, createdAt: row.accountCreatedAt };
  return { digest: digestOf(row.digest), apiKey: toApiKey(row), account: toAccount(account) };
}
