import { failure, success, type Failure, type Result } from "../../../errors/result.js";
import { accountNamed, authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { AccountId } from "../../model/ids.js";
import type { GroupedUsage } from "../../model/usage/usage.js";
import type { Services } from "../../services.js";
import { readAccountUsage, type AccountUsageInput } from "./read-usage.js";

export const findAccountUsageCodes = ["validation_error"] as const;

type Code = (typeof findAccountUsageCodes)[number] | CallerCode;

export type AccountUsageResult = Result<GroupedUsage, Code>;

/** The usage of accounts that the caller was shown, by their ids. Members read only the one in which they act. */
export async function findAccountUsage(
  services: Services,
  call: Call,
  accountIds: readonly AccountId[],
  input: AccountUsageInput,
): Promise<Result<ReadonlyMap<AccountId, AccountUsageResult>, Code>> {
  const caller = await authorize(services, call, "keys.read");
  if (!caller.ok) return caller;
  const { value: principal } = caller;
  const named = accountNamed(principal, call.accountId);
  if (!named.ok) return named;
  const readable = accountIds.filter((id) => principal.kind === "operator" || id === named.value);
  const found = await readAccountUsage(services, readable, input);
  if (!found.ok) return found;
  return success(
    new Map(
      accountIds.map((id): [AccountId, AccountUsageResult] => {
        const usage = found.value.get(id);
        return [id, usage === undefined ? notHere() : success(usage)];
      }),
    ),
  );
}

function notHere(): Failure<"validation_error"> {
  const message = "To read the usage of this account, send its id in this header.";
  return failure("validation_error", [{ field: "X-Account-Id", message }]);
}
