import type { ErrorDetail } from "../../../errors/result.js";
import { isCovered } from "../keys/scopes.js";

/** What an account asks of its keys, beside its limits. */
export interface KeyPolicy {
  /** The longest life that a key may be given; null: any. */
  readonly maxKeyLifetimeDays: number | null;
  /** Whether each new key needs an expiry. */
  readonly keysMustExpire: boolean;
  /** The idle timeout of a new key that names none; null: no timeout. */
  readonly defaultIdleTimeoutDays: number | null;
  /** The scopes that its keys may have; any when empty. */
  readonly allowedScopes: readonly string[];
}

export const noKeyPolicy: KeyPolicy = {
  maxKeyLifetimeDays: null,
  keysMustExpire: false,
  defaultIdleTimeoutDays: null,
  allowedScopes: [],
};

/** The policy holds for everyone who gives a scope. */
export function refuseDisallowed(
  { allowedScopes }: Pick<KeyPolicy, "allowedScopes">,
  scopes: readonly string[],
): ErrorDetail[] {
  if (allowedScopes.length === 0) return [];
  return scopes
    .filter((scope) => !isCovered(scope, allowedScopes))
    .map((scope) => ({
      field: "scopes",
      message: `The policy of the account does not allow the scope ${scope}.`,
      rule: { name: "scope_against_policy", value: scope },
    }));
}
