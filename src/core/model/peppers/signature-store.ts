import type { Digest } from "../keys/secret-digester.js";

/** A secret that is stored under the digest of an old pepper. */
export interface OldSignature {
  readonly oldDigest: Digest;
  /** Its digest under the pepper that signs. */
  readonly digest: Digest;
}

/**
 * Stores secrets under the digest of the pepper that signs, and announces the old digests like a change. Leaves out secrets
 * whose pepper still signs on another replica, which would sign them back. Gives how many it renewed.
 */
export interface SignatureStore {
  renewKeySecrets(secrets: readonly OldSignature[], pepperVersion: number): Promise<number>;
  renewOperators(secrets: readonly OldSignature[], pepperVersion: number): Promise<number>;
}
