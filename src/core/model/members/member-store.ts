import type { ChangeAuthor } from "../audit/change-author.js";
import type { AccountId, KeyId, MemberId, PersonId } from "../ids.js";
import type { PageWindow, Slice } from "../paging/page.js";
import type { Member } from "./member.js";
import type { Role } from "./role.js";

/** The members of an account, or the memberships of a person. */
export type MembersOf = { readonly accountId: AccountId } | { readonly personId: PersonId };

export interface NewMember extends Pick<Member, "id" | "email" | "role" | "createdAt" | "invitedBy"> {
  /** Used as the id of the person, if the address is new. */
  readonly personId: PersonId;
}

/** The members of an account, locked until the work is done. */
export interface LockedMembers {
  find(id: MemberId): Promise<Member | null>;
  countOwners(): Promise<number>;
  /** Null when the person with this address is a member already. */
  insert(member: NewMember, author: ChangeAuthor): Promise<Member | null>;
  setRole(member: Member, role: Role, author: ChangeAuthor): Promise<void>;
  remove(member: Member, author: ChangeAuthor): Promise<void>;
}

export interface MemberStore {
  /** The membership of this person in this account. */
  findOf(personId: PersonId, accountId: AccountId): Promise<Member | null>;
  find(accountId: AccountId, id: MemberId): Promise<Member | null>;
  /** The oldest memberships of a person. */
  firstOf(personId: PersonId, limit: number): Promise<readonly Member[]>;
  list(of: MembersOf, window: PageWindow): Promise<Slice<Member>>;
  count(of: MembersOf): Promise<number>;
  /** The creators of these keys, if they are still members. */
  findCreators(keyIds: readonly KeyId[]): Promise<ReadonlyMap<KeyId, Member>>;
  /** Records that an invited member has signed in for the first time. */
  markJoined(id: MemberId, now: Date, author: ChangeAuthor): Promise<void>;
  /** Returns when every replica uses the change. `locked` is null when there is no such account. */
  withAccountLocked<Value>(
    accountId: AccountId,
    work: (locked: LockedMembers | null) => Promise<Value>,
  ): Promise<Value>;
}
