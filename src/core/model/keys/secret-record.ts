/** What is kept of one of a key's secrets. A key has two that work while it is being rotated. */
export interface SecretRecord {
  /** Counts the secrets of a key, from 1. */
  readonly number: number;
  readonly prefix: string;
  readonly lastFour: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  /** From then on it is refused as revoked; null for as long as the key lives. */
  readonly endsAt: Date | null;
  /** Its first use ends the secret before it. */
  readonly completesOnFirstUse: boolean;
}

/** What people recognise a secret by. */
export type SecretHint = Pick<SecretRecord, "prefix" | "lastFour">;
