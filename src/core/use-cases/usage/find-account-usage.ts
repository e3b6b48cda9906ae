import type { Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { AccountId } from "../../model/ids.js";
import type { GroupedUsage } from "../../model/usage/usage.js";
import type { Services } from "../../services.js";
import { readOfAccountsCodes, readOfShownAccounts } from "./read-of-accounts.js";
import { readAccountUsage, type AccountUsageInput } from "./read-usage.js";

export const findAccountUsageCodes = readOfAccountsCodes;

type Code = (typeof findAccountUsageCodes)[number] | CallerCode;

export type AccountUsageResult = Result<GroupedUsage, Code>;

/** The usage of accounts that the caller was shown, by their ids. */
export function findAccountUsage(
  services: Services,
  call: Call,
  accountIds: readonly AccountId[],
  input: AccountUsageInput,
): Promise<Result<ReadonlyMap<AccountId, AccountUsageResult>, Code>> {
  return readOfShownAccounts(services, call, accountIds, (ids, limitedTo) =>
    readAccountUsage(services, ids, limitedTo, input),
  );
}
