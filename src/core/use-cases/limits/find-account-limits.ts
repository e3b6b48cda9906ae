import type { Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { AccountId } from "../../model/ids.js";
import type { LimitStatus } from "../../model/limits/limit-status.js";
import type { Services } from "../../services.js";
import { readOfAccountsCodes, readOfShownAccounts } from "../usage/read-of-accounts.js";
import { readAccountLimits } from "./read-limits.js";

export const findAccountLimitsCodes = readOfAccountsCodes;

type Code = (typeof findAccountLimitsCodes)[number] | CallerCode;

export type AccountLimitsResult = Result<readonly LimitStatus[], Code>;

/** Where the limits of accounts stand that the caller was shown, by their ids. */
export function findAccountLimits(
  services: Services,
  call: Call,
  accountIds: readonly AccountId[],
): Promise<Result<ReadonlyMap<AccountId, AccountLimitsResult>, Code>> {
  return readOfShownAccounts(services, call, accountIds, (ids, limitedTo) =>
    readAccountLimits(services, ids, limitedTo),
  );
}
