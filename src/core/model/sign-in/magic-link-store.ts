import type { Account } from "../accounts/account.js";
import type { Digest, SecretDigest } from "../keys/secret-digester.js";
import type { NewMember } from "../members/member-store.js";
import type { Person } from "../members/person.js";
import type { NewSession } from "../sessions/new-session.js";
import type { Session } from "../sessions/session.js";

export interface MagicLink {
  readonly email: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** An account for an address that has none, and its owner. */
export interface OwnAccount {
  readonly account: Account;
  readonly owner: Omit<NewMember, "email">;
}

export interface Redemption {
  readonly session: NewSession;
  /** Null: an address without an account stays outside. */
  readonly ownAccount: OwnAccount | null;
}

export interface MagicLinkStore {
  /** Whether somebody with this address is a member of an account. */
  isMember(email: string): Promise<boolean>;
  insert(link: Omit<MagicLink, "usedAt">, digest: SecretDigest): Promise<void>;
  find(digests: readonly Digest[]): Promise<MagicLink | null>;
  /**
   * Uses a link up and makes the session, both or neither, and for one caller of however many. Null when there is no
   * good link, or its address has no account and gets none.
   */
  redeem(
    digests: readonly Digest[],
    now: Date,
    redemption: Redemption,
  ): Promise<{ readonly session: Session; readonly person: Person } | null>;
  /** Forgets links that ended before; gives how many. */
  deleteEnded(before: Date): Promise<number>;
}
