import type { ErrorDetail } from "../../../errors/result.js";
import { mostIdleDays } from "../keys/key-life-rules.js";
import { checkWhole } from "../keys/key-restrictions.js";
import { checkScopes } from "../keys/scopes.js";
import type { KeyPolicy } from "./key-policy.js";

const mostLifetimeDays = 36_500;

/** What is absent stays as it is. */
export interface KeyPolicyInput {
  /** Null: any. */
  readonly maxKeyLifetimeDays?: number | null | undefined;
  readonly keysMustExpire?: boolean | null | undefined;
  /** Null: no timeout. */
  readonly defaultIdleTimeoutDays?: number | null | undefined;
  /** Null or empty: any. */
  readonly allowedScopes?: readonly string[] | null | undefined;
}

/** `path` stands before the names of fields in details. */
export function parseKeyPolicy(
  input: KeyPolicyInput,
  path: string,
): { policy: Partial<KeyPolicy>; details: readonly ErrorDetail[] } {
  const details: ErrorDetail[] = [];
  const { maxKeyLifetimeDays, defaultIdleTimeoutDays, allowedScopes } = input;
  const keysMustExpire = input.keysMustExpire ?? undefined;
  if (maxKeyLifetimeDays != null)
    checkWhole(`${path}maxKeyLifetimeDays`, maxKeyLifetimeDays, mostLifetimeDays, details);
  if (defaultIdleTimeoutDays != null)
    checkWhole(`${path}defaultIdleTimeoutDays`, defaultIdleTimeoutDays, mostIdleDays, details);
  const scopes =
    allowedScopes === undefined
      ? undefined
      : checkScopes(`${path}allowedScopes`, allowedScopes ?? [], details);
  return {
    details,
    policy: {
      ...(maxKeyLifetimeDays === undefined ? {} : { maxKeyLifetimeDays }),
      ...(keysMustExpire === undefined ? {} : { keysMustExpire }),
      ...(defaultIdleTimeoutDays === undefined ? {} : { defaultIdleTimeoutDays }),
      ...(scopes === undefined ? {} : { allowedScopes: scopes }),
    },
  };
}
