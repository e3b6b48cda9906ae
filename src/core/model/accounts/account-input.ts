import { failure, success, type ErrorDetail, type Failure, type Result } from "../../../errors/result.js";
import { checkName } from "../check-name.js";
import { checkMetadata } from "../json-object.js";
import { checkWhole, mostOfAnything } from "../keys/key-restrictions.js";
import { isPlan } from "../limits/plans.js";
import type { AccountChanges } from "./account-store.js";
import { checkExternalId } from "./external-id.js";
import { remindersOf, type RemindersInput } from "./reminders-input.js";
import { parseKeyPolicy, type KeyPolicyInput } from "./key-policy-input.js";

export const mostKeys = 10_000;

export const accountInputCodes = ["validation_error", "plan_not_found"] as const;

/** Absent fields stay as they are. Null removes the account's own number, so that the plan's applies. */
export interface AccountInput {
  readonly name?: string | null | undefined;
  readonly externalId?: string | null | undefined;
  readonly maxKeys?: number | null | undefined;
  readonly plan?: string | null | undefined;
  readonly burstPerMinute?: number | null | undefined;
  readonly monthlyQuota?: number | null | undefined;
  readonly billingAnchor?: Date | null | undefined;
  /** A JSON object; null takes it away. */
  readonly metadata?: unknown;
  readonly keyPolicy?: KeyPolicyInput | null | undefined;
  readonly reminders?: RemindersInput | null | undefined;
}

/** The same rules for a new account and for a changed one. */
export function parseAccountInput(
  input: AccountInput,
): Result<AccountChanges, (typeof accountInputCodes)[number]> {
  const details: ErrorDetail[] = [];
  const name = input.name?.trim();
  if (name !== undefined) checkName(name, details);
  const { externalId, burstPerMinute, monthlyQuota } = input;
  if (externalId !== undefined && externalId !== null)
    details.push(...checkExternalId("externalId", externalId));
  const maxKeys = input.maxKeys ?? undefined;
  if (maxKeys !== undefined) checkWhole("maxKeys", maxKeys, mostKeys, details, 0);
  for (const [field, value] of Object.entries({ burstPerMinute, monthlyQuota })) {
    if (value !== undefined && value !== null) checkWhole(field, value, mostOfAnything, details, 0);
  }
  const metadata = input.metadata === undefined ? undefined : checkMetadata(input.metadata, details);
  const keyPolicy = parseKeyPolicy(input.keyPolicy ?? {}, "keyPolicy.");
  details.push(...keyPolicy.details);
  if (details.length > 0) return failure("validation_error", details);
  const plan = input.plan ?? undefined;
  if (plan !== undefined && !isPlan(plan)) return failure("plan_not_found");
  const billingAnchor = input.billingAnchor ?? undefined;
  return success({
    ...(name === undefined ? {} : { name }),
    ...(externalId === undefined ? {} : { externalId }),
    ...(maxKeys === undefined ? {} : { maxKeys }),
    ...(plan === undefined ? {} : { plan }),
    ...(burstPerMinute === undefined ? {} : { burstPerMinute }),
    ...(monthlyQuota === undefined ? {} : { monthlyQuota }),
    ...(billingAnchor === undefined ? {} : { billingAnchor }),
    ...(metadata === undefined ? {} : { metadata }),
    ...keyPolicy.policy,
    ...remindersOf(input.reminders ?? {}),
  });
}

export function externalIdTaken(): Failure<"validation_error"> {
  return failure("validation_error", [{ field: "externalId", message: "Another account has this one." }]);
}
