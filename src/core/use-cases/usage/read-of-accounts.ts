import { failure, success, type Failure, type Result } from "../../../errors/result.js";
import { accountNamed, authorize, type CallerCode } from "../../access/authorize.js";
import { authorizeKeys, limitOf } from "../../access/authorize-keys.js";
import type { Call } from "../../model/callers/credential.js";
import type { AccountId } from "../../model/ids.js";
import type { OrdinaryKeys } from "../../model/keys/key-reach.js";
import type { Services } from "../../services.js";

export const readOfAccountsCodes = ["validation_error"] as const;

type Code = (typeof readOfAccountsCodes)[number] | CallerCode;

/** What one of these use-cases reads of accounts. */
type Read<Value> = (
  accountIds: readonly AccountId[],
  limitedTo: OrdinaryKeys | null,
) => Promise<Result<ReadonlyMap<AccountId, Value>, "validation_error" | "endpoint_restricted">>;

/** Of the account in which the caller acts. */
export async function readOfAccount<Value>(
  services: Services,
  call: Call,
  read: Read<Value>,
): Promise<Result<Value, Code>> {
  const reach = await authorizeKeys(services, call, "usage.read");
  if (!reach.ok) return reach;
  const { accountId, limitedTo } = reach.value;
  const found = await read([accountId], limitedTo);
  if (!found.ok) return found;
  const value = found.value.get(accountId);
  return value === undefined ? failure("account_not_found") : success(value);
}

/** Of accounts that the caller was shown, by their ids. Members read only the one in which they act. */
export async function readOfShownAccounts<Value>(
  services: Services,
  call: Call,
  accountIds: readonly AccountId[],
  read: Read<Value>,
): Promise<Result<ReadonlyMap<AccountId, Result<Value, Code>>, Code>> {
  const caller = await authorize(services, call, "usage.read");
  if (!caller.ok) return caller;
  const { value: principal } = caller;
  const named = accountNamed(principal, call.accountId);
  if (!named.ok) return named;
  const shown = accountIds.filter((id) => principal.kind === "operator" || id === named.value);
  const found = await read(shown, limitOf(principal));
  if (!found.ok) return found;
  return success(
    new Map(
      accountIds.map((id): [AccountId, Result<Value, Code>] => {
        const value = found.value.get(id);
        return [id, value === undefined ? notHere() : success(value)];
      }),
    ),
  );
}

function notHere(): Failure<"validation_error"> {
  const message = "To read this of the account, send its id in this header.";
  return failure("validation_error", [{ field: "X-Account-Id", message }]);
}
