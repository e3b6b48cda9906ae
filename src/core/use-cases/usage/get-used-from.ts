import { failure, success, type Result } from "../../../errors/result.js";
import { authorizeInAccount, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import type { UsedFrom } from "../../model/usage/used-from.js";
import type { Services } from "../../services.js";
import { readUsedFrom, type UsedFromInput } from "./read-used-from.js";

export const getUsedFromCodes = ["key_not_found", "validation_error"] as const;

type Code = (typeof getUsedFromCodes)[number] | CallerCode;

/** Where a key of the account was used from, revoked or not. */
export async function getUsedFrom(
  services: Services,
  call: Call,
  id: string,
  input: UsedFromInput,
): Promise<Result<UsedFrom, Code>> {
  const accountId = await authorizeInAccount(services, call, "keys.read");
  if (!accountId.ok) return accountId;
  if (!isKeyId(id)) return failure("key_not_found");
  const [key] = await services.keys.findRecords(accountId.value, [id]);
  if (key === undefined) return failure("key_not_found");
  const found = await readUsedFrom(services, accountId.value, [id], input);
  if (!found.ok) return found;
  const usedFrom = found.value.get(id);
  return usedFrom === undefined ? failure("key_not_found") : success(usedFrom);
}
