import type { AccountId, KeyId, MemberId, PersonId } from "../ids.js";
import type { PageWindow, Slice } from "../paging/page.js";
import type { Member } from "./member.js";
import type { Role } from "./role.js";

/** The members of an account, or the memberships of a person. */
export type MembersOf = { readonly accountId: AccountId } | { readonly personId: PersonId };

export interface NewMember extends Pick<Member, "id" | "email" | "role" | "createdAt" | "invitedBy"> {
  /** Becomes the person's, where the address is new. */
  readonly personId: PersonId;
}

/** The members of an account that nobody else changes until the work is done. */
export interface LockedMembers {
  find(id: MemberId): Promise<Member | null>;
  countOwners(): Promise<number>;
  /** Null: whoever has this address is a member already. */
  insert(member: NewMember): Promise<Member | null>;
  setRole(id: MemberId, role: Role): Promise<void>;
  remove(id: MemberId): Promise<void>;
}

export interface MemberStore {
  /** The membership of this person in this account. */
  findOf(personId: PersonId, accountId: AccountId): Promise<Member | null>;
  find(accountId: AccountId, id: MemberId): Promise<Member | null>;
  /** The oldest of a person's memberships. */
  firstOf(personId: PersonId, limit: number): Promise<readonly Member[]>;
  list(of: MembersOf, window: PageWindow): Promise<Slice<Member>>;
  count(of: MembersOf): Promise<number>;
  /** Who created these keys, of those who are still members. */
  findCreators(keyIds: readonly KeyId[]): Promise<ReadonlyMap<KeyId, Member>>;
  /** For a member who was invited and now came. */
  markJoined(id: MemberId, now: Date): Promise<void>;
  /** Returns when every replica goes by what was changed. Null is given where there is no such account. */
  withAccountLocked<Value>(
    accountId: AccountId,
    work: (locked: LockedMembers | null) => Promise<Value>,
  ): Promise<Value>;
}
