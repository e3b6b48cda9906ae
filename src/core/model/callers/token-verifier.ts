import type { Result } from "../../../errors/result.js";
import type { Role } from "../members/role.js";

/** What a token of the company's own identity provider says, once believed. */
export interface TokenIdentity {
  /** An account's id, or its external id. */
  readonly account: string;
  readonly email: string;
  readonly role: Role;
  /** From this moment on the token is refused. */
  readonly refusedFrom: Date;
}

/** Believes nothing it has not checked this time; what it refuses, it explains without repeating it. */
export type TokenVerifier = (token: string) => Promise<Result<TokenIdentity, "authentication_failed">>;

export interface TokenTrust {
  readonly verify: TokenVerifier;
  /** Whether an account that a token names and nobody knows is created. */
  readonly provisions: boolean;
}
