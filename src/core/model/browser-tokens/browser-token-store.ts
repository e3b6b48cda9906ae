import type { ErrorCode } from "../../../errors/catalogue.js";
import type { Result } from "../../../errors/result.js";
import type { Account } from "../accounts/account.js";
import type { ChangeAuthor } from "../audit/change-author.js";
import type { AccountId } from "../ids.js";
import type { ApiKey } from "../keys/api-key.js";
import type { Digest } from "../keys/secret-digester.js";
import type { SecretRecord } from "../keys/secret-record.js";
import type { Operator } from "../operators/operator.js";
import type { BrowserToken } from "./browser-token.js";

/** What has become of a token since it was made. */
export interface BrowserTokenStanding {
  readonly account: Account;
  /** The maker as it is now. Both are null for the root operator, and for a maker that is not there. */
  readonly makerKey: ApiKey | null;
  readonly makerOperator: Operator | null;
  /** The secret of the maker that signed for the token; null where the token names none, or none that is there. */
  readonly makerSecret: Pick<SecretRecord, "endsAt"> | null;
  /** A change of one of these digests is a change of the maker. */
  readonly makerDigests: readonly Digest[];
  /** Tokens that were made until then have ended; null when none were ended lately. */
  readonly revokedUntil: Date | null;
}

export interface BrowserTokenStore {
  /** Runs `make` while nobody ends tokens of the account. It is given null when there is no such account. */
  create<Code extends ErrorCode>(
    accountId: AccountId,
    externalOwnerId: string | null,
    make: (found: { readonly account: Account; readonly now: Date } | null) => Result<BrowserToken, Code>,
    author: ChangeAuthor,
  ): Promise<Result<BrowserToken, Code>>;
  /** One statement. Null when there is no such account. */
  findStanding(token: BrowserToken): Promise<BrowserTokenStanding | null>;
  /**
   * Ends the tokens of an owner, or all tokens of the account when that is null. Returns when no replica accepts them,
   * and until when they were made.
   */
  revoke(accountId: AccountId, externalOwnerId: string | null, author: ChangeAuthor): Promise<Date>;
  /** Forgets that tokens were ended before the moment. */
  deleteRevocations(before: Date): Promise<void>;
}
