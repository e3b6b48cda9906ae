import type { Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { GroupedUsage } from "../../model/usage/usage.js";
import type { Services } from "../../services.js";
import { readOfAccount, readOfAccountsCodes } from "./read-of-accounts.js";
import { readAccountUsage, type AccountUsageInput } from "./read-usage.js";

export const getAccountUsageCodes = readOfAccountsCodes;

type Code = (typeof getAccountUsageCodes)[number] | CallerCode;

/** The usage of the account in which the caller acts. */
export function getAccountUsage(
  services: Services,
  call: Call,
  input: AccountUsageInput,
): Promise<Result<GroupedUsage, Code>> {
  return readOfAccount(services, call, (ids, limitedTo) => readAccountUsage(services, ids, limitedTo, input));
}
