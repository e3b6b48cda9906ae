import type { Account } from "../model/accounts/account.js";
import type { BrowserToken } from "../model/browser-tokens/browser-token.js";
import type { ApiKey } from "../model/keys/api-key.js";
import type { Member } from "../model/members/member.js";
import type { Person } from "../model/members/person.js";
import type { ActingOperator } from "../model/operators/operator.js";
import type { Session } from "../model/sessions/session.js";
import type { Digest } from "../model/keys/secret-digester.js";
import type { SecretRecord } from "../model/keys/secret-record.js";
import type { KeyEntry } from "../engine/verification/key-entry.js";

/** The caller, once recognised. */
export type Principal =
  | { readonly kind: "operator"; readonly operator: ActingOperator }
  | KeyPrincipal
  | MemberPrincipal
  | BrowserTokenPrincipal;

export interface KeyPrincipal {
  readonly kind: "key";
  readonly apiKey: ApiKey;
  readonly account: Account;
  /** The cached entry, with the counters of its limits. */
  readonly entry: KeyEntry;
}

export interface MemberPrincipal {
  readonly kind: "member";
  readonly person: Person;
  /** Null when no account is chosen, or the person is not a member of it. */
  readonly member: Member | null;
  /** Null when the caller sent a token instead. */
  readonly session: Session | null;
  /** When the token expires; null for a session. */
  readonly tokenUntil: Date | null;
}

export interface BrowserTokenPrincipal {
  readonly kind: "browser_token";
  readonly token: BrowserToken;
  readonly account: Account;
  /** The key that made it, as it is now; null when an operator did. */
  readonly makerKey: ApiKey | null;
  /** The secret of that key that signed for it; null where the token names none. */
  readonly makerSecret: Pick<SecretRecord, "endsAt"> | null;
  readonly makerDigests: readonly Digest[];
}

/** The key whose power bounds that of the keys which the caller makes; null where none does. */
export function givingKey(principal: Principal): ApiKey | null {
  if (principal.kind === "key") return principal.apiKey;
  return principal.kind === "browser_token" ? principal.makerKey : null;
}
