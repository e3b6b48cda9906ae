import type { AccountId, MemberId, PersonId } from "../ids.js";
import type { Member } from "./member.js";

export interface NewTokenMember extends Pick<Member, "email" | "role" | "createdAt"> {
  readonly id: MemberId;
  readonly personId: PersonId;
}

/**
 * Who has come to an account with a token of another identity provider: kept so that keys can say who created them. It
 * gives nobody any right, and its addresses are never those of people who sign in here.
 */
export interface TokenMemberStore {
  /** Whoever has this address in this account, as it came first but with the role of now. */
  admit(accountId: AccountId, member: NewTokenMember): Promise<Member>;
}
