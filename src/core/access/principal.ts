import type { Account } from "../model/accounts/account.js";
import type { ApiKey } from "../model/keys/api-key.js";
import type { Member } from "../model/members/member.js";
import type { Person } from "../model/members/person.js";
import type { ActingOperator } from "../model/operators/operator.js";
import type { Session } from "../model/sessions/session.js";
import type { KeyEntry } from "../engine/verification/key-entry.js";

/** Who is calling, once believed. */
export type Principal =
  { readonly kind: "operator"; readonly operator: ActingOperator } | KeyPrincipal | MemberPrincipal;

export interface KeyPrincipal {
  readonly kind: "key";
  readonly apiKey: ApiKey;
  readonly account: Account;
  /** With the counters of its limits. */
  readonly entry: KeyEntry;
}

export interface MemberPrincipal {
  readonly kind: "member";
  readonly person: Person;
  /** In the account chosen; null where none was, or none of the person's. */
  readonly member: Member | null;
  /** Null for who came without one. */
  readonly session: Session | null;
  /** From when on the token is refused that they came with instead. */
  readonly tokenUntil: Date | null;
}
