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
