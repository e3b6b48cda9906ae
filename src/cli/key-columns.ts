import { keyStatus, type ApiKey } from "../core/model/keys/api-key.js";
import type { Column } from "./shown.js";

export function keyColumns(now: Date): readonly Column<ApiKey>[] {
  return [
    { name: "id", of: ({ id }) => id, isBrief: true },
    { name: "account_id", of: ({ accountId }) => accountId },
    { name: "name", of: ({ name }) => name, isBrief: true },
    { name: "prefix", of: ({ prefix }) => prefix },
    { name: "last_four", of: ({ lastFour }) => lastFour, isBrief: true },
    { name: "status", of: (key) => keyStatus(key, now), isBrief: true },
    { name: "permissions", of: ({ permissions }) => permissions },
    { name: "created_at", of: ({ createdAt }) => createdAt, isBrief: true },
    { name: "expires_at", of: ({ expiresAt }) => expiresAt, isBrief: true },
    { name: "revoked_at", of: ({ revokedAt }) => revokedAt },
    { name: "last_used_at", of: ({ lastUsedAt }) => lastUsedAt, isBrief: true },
    { name: "allowed_ips", of: ({ allowedIps }) => allowedIps },
    { name: "allowed_endpoints", of: ({ allowedEndpoints }) => allowedEndpoints },
    { name: "rate_limit", of: ({ rate }) => rate?.limit ?? null },
    { name: "rate_window_seconds", of: ({ rate }) => rate?.windowSeconds ?? null },
    { name: "max_uses", of: ({ maxUses }) => maxUses },
  ];
}
