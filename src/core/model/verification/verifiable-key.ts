import type { Account } from "../accounts/account.js";
import type { ApiKey } from "../keys/api-key.js";
import type { Digest } from "../keys/secret-digester.js";
import type { SecretRecord } from "../keys/secret-record.js";

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
