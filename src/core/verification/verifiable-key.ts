import type { Account } from "../accounts/account.js";
import type { ApiKey } from "../keys/api-key.js";

/** A key as a check needs it: with its account, under the digest its secret is stored by. */
export interface VerifiableKey {
  /** 32 bytes as a latin1 string: the shortest thing a Map can be keyed by. */
  readonly digest: string;
  readonly apiKey: ApiKey;
  readonly account: Account;
}

export interface VerifiableKeyStore {
  /** One statement, however many digests; absent ones are absent from the answer. */
  findByDigests(digests: readonly Buffer[]): Promise<readonly VerifiableKey[]>;
}
