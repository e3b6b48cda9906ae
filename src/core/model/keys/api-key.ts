import type { AccountId, KeyId } from "../ids.js";
import { keyEnd } from "./key-end.js";
import type { KeyExtras } from "./key-extras.js";

/** What a key may do on Latchkey itself, beyond asking who it is. */
export const keyPermissions = ["keys:manage"] as const;

export type KeyPermission = (typeof keyPermissions)[number];

export interface ApiKey extends KeyExtras {
  readonly id: KeyId;
  readonly accountId: AccountId;
  readonly name: string;
  /** What the latest secret begins with, and its last four characters: enough to recognise it by. */
  readonly prefix: string;
  readonly lastFour: string;
  readonly permissions: readonly KeyPermission[];
  /** The name of one of the deployment's environments. */
  readonly environment: string;
  /** Grows with each change. */
  readonly version: number;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  /** It expires when it was not used for so long. */
  readonly idleTimeoutDays: number | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

export const keyStatuses = ["active", "expired", "revoked"] as const;

export type KeyStatus = (typeof keyStatuses)[number];

export function keyStatus(key: ApiKey, now: Date): KeyStatus {
  if (key.revokedAt !== null) return "revoked";
  const end = keyEnd(key);
  return end !== null && end <= now ? "expired" : "active";
}

export function isKeyPermission(text: string): text is KeyPermission {
  return keyPermissions.some((permission) => permission === text);
}
