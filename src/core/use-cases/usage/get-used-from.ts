import type { Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { UsedFrom } from "../../model/usage/used-from.js";
import type { Services } from "../../services.js";
import { readOfKey, readOfKeysCodes } from "./read-of-keys.js";
import { readUsedFrom, type UsedFromInput } from "./read-used-from.js";

export const getUsedFromCodes = readOfKeysCodes;

type Code = (typeof getUsedFromCodes)[number] | CallerCode;

/** Where a key of the account was used from. */
export function getUsedFrom(
  services: Services,
  call: Call,
  id: string,
  input: UsedFromInput,
): Promise<Result<UsedFrom, Code>> {
  return readOfKey(services, call, id, ({ accountId }, ids) => readUsedFrom(services, accountId, ids, input));
}
