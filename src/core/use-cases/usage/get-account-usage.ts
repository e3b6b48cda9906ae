import { failure, success, type Result } from "../../../errors/result.js";
import { authorizeInAccount, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { GroupedUsage } from "../../model/usage/usage.js";
import type { Services } from "../../services.js";
import { readAccountUsage, type AccountUsageInput } from "./read-usage.js";

export const getAccountUsageCodes = ["validation_error"] as const;

type Code = (typeof getAccountUsageCodes)[number] | CallerCode;

/** The usage of the account in which the caller acts. */
export async function getAccountUsage(
  services: Services,
  call: Call,
  input: AccountUsageInput,
): Promise<Result<GroupedUsage, Code>> {
  const accountId = await authorizeInAccount(services, call, "keys.read");
  if (!accountId.ok) return accountId;
  const found = await readAccountUsage(services, [accountId.value], input);
  if (!found.ok) return found;
  const usage = found.value.get(accountId.value);
  return usage === undefined ? failure("account_not_found") : success(usage);
}
