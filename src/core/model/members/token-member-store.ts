import type { ChangeAuthor } from "../audit/change-author.js";
import type { AccountId, MemberId, PersonId } from "../ids.js";
import type { Member } from "./member.js";

export interface NewTokenMember extends Pick<Member, "email" | "role" | "createdAt"> {
  readonly id: MemberId;
  readonly personId: PersonId;
}

/**
 * People who used an account with a token of another identity provider, stored so that keys can name their creator.
 * A record gives no rights, and its address is never one of a person who signs in here.
 */
export interface TokenMemberStore {
  /** The member with this address in this account: as first seen, with the current role. */
  admit(accountId: AccountId, member: NewTokenMember, author: ChangeAuthor): Promise<Member>;
}
