import type { Account } from "../accounts/account.js";
import type { ApiKey } from "../keys/api-key.js";
import type { Digest } from "../keys/secret-digester.js";

/** One of a key's secrets: a key has two while it is being rotated. */
export interface SecretRecord {
  /** Counts the secrets of a key, from 1. */
  readonly number: number;
  readonly prefix: string;
  readonly lastFour: string;
  readonly lastUsedAt: Date | null;
  /** From then on it is refused as revoked; null for as long as the key lives. */
  readonly endsAt: Date | null;
  /** Its first use ends the secret before it. */
  readonly completesOnFirstUse: boolean;
}

/** A key as a check needs it: with its account, under the digest of one of its secrets. */
export interface VerifiableKey {
  readonly digest: Digest;
  readonly secret: SecretRecord;
  readonly apiKey: ApiKey;
  readonly account: Account;
}

export interface VerifiableKeyStore {
  /** One statement, however many digests; absent ones are absent from the answer. */
  findByDigests(digests: readonly Digest[]): Promise<readonly VerifiableKey[]>;
}
