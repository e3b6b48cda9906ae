import type { Account } from "../accounts/account.js";
import type { ChangeAuthor } from "../audit/change-author.js";
import type { Digest, SecretDigest } from "../keys/secret-digester.js";
import type { MemberId, PersonId } from "../ids.js";
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

/** An account for a person who has none, and its owner. */
export interface OwnAccount {
  readonly account: Account;
  readonly owner: Omit<NewMember, "email">;
}

export interface Redemption {
  readonly session: NewSession;
  /** Null: a person without an account cannot sign in. */
  readonly ownAccount: OwnAccount | null;
  /** The same call for whoever the link turns out to be for. */
  readonly authorFor: (who: PersonId | MemberId) => ChangeAuthor;
}

export interface MagicLinkStore {
  /** Whether the person with this address is a member of an account. */
  isMember(email: string): Promise<boolean>;
  /** Who opens the link is signed in. `author` is who asked for it. */
  insert(link: Omit<MagicLink, "usedAt">, digest: SecretDigest, author: ChangeAuthor): Promise<void>;
  find(digests: readonly Digest[]): Promise<MagicLink | null>;
  /**
   * Uses the link and creates the session, both or neither, for one caller only. Null when the link is not valid, or
   * the person has no account and gets none.
   */
  redeem(
    digests: readonly Digest[],
    now: Date,
    redemption: Redemption,
  ): Promise<{ readonly session: Session; readonly person: Person } | null>;
  /** Deletes links that ended before the moment. Returns how many. */
  deleteEnded(before: Date): Promise<number>;
}
