import type { Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { LimitStatus } from "../../model/limits/limit-status.js";
import type { Services } from "../../services.js";
import { readOfAccount, readOfAccountsCodes } from "../usage/read-of-accounts.js";
import { readAccountLimits } from "./read-limits.js";

export const getAccountLimitsCodes = readOfAccountsCodes;

type Code = (typeof getAccountLimitsCodes)[number] | CallerCode;

/** Where the limits of the account stand in which the caller acts. */
export function getAccountLimits(
  services: Services,
  call: Call,
): Promise<Result<readonly LimitStatus[], Code>> {
  return readOfAccount(services, call, (ids, limitedTo) => readAccountLimits(services, ids, limitedTo));
}
