import type { AccountId, KeyId } from "../ids.js";
import type { KeyRestrictions } from "./key-restrictions.js";

/** What a key may do on Latchkey itself, beyond asking who it is. */
export const keyPermissions = ["keys:manage"] as const;

export type KeyPermission = (typeof keyPermissions)[number];

export interface ApiKey extends KeyRestrictions {
  readonly id: KeyId;
  readonly accountId: AccountId;
  readonly name: string;
  /** What the secret begins with, and its last four characters: enough to recognise it by. */
  readonly prefix: string;
  readonly lastFour: string;
  readonly permissions: readonly KeyPermission[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

export const keyStatuses = ["active", "expired", "revoked"] as const;

export type KeyStatus = (typeof keyStatuses)[number];

export function keyStatus(key: ApiKey, now: Date): KeyStatus {
  if (key.revokedAt !== null) return "revoked";
  if (key.expiresAt !== null && key.expiresAt <= now) return "expired";
  return "active";
}

export function isKeyPermission(text: string): text is KeyPermission {
  return keyPermissions.some((permission) => permission === text);
}
