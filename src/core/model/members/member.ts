import type { AccountId, MemberId, PersonId } from "../ids.js";
import type { Role } from "./role.js";

/** A person in an account. */
export interface Member {
  readonly id: MemberId;
  readonly accountId: AccountId;
  readonly personId: PersonId;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Date;
  /** When the person first acted in the account; null before. */
  readonly joinedAt: Date | null;
  readonly invitedBy: MemberId | null;
}
