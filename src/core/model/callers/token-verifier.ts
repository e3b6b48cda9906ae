import type { Result } from "../../../errors/result.js";
import type { Role } from "../members/role.js";

/** The claims of an accepted token of another identity provider. */
export interface TokenIdentity {
  /** The id or external id of an account. */
  readonly account: string;
  readonly email: string;
  readonly role: Role;
  /** The token is refused from this moment on. */
  readonly refusedFrom: Date;
}

/** Checks the whole token each time. Its failures say why a token is refused, without repeating the token. */
export type TokenVerifier = (token: string) => Promise<Result<TokenIdentity, "authentication_failed">>;

export interface TokenTrust {
  readonly verify: TokenVerifier;
  /** Whether unknown accounts that a token names are created. */
  readonly provisions: boolean;
}
