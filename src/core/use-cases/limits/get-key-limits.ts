import { success, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { LimitStatus } from "../../model/limits/limit-status.js";
import type { Services } from "../../services.js";
import { readOfKey, readOfKeysCodes } from "../usage/read-of-keys.js";
import { readKeyLimits } from "./read-limits.js";

export const getKeyLimitsCodes = readOfKeysCodes;

type Code = (typeof getKeyLimitsCodes)[number] | CallerCode;

/** Where the own limits of a key of the account stand, revoked or not. */
export function getKeyLimits(
  services: Services,
  call: Call,
  id: string,
): Promise<Result<readonly LimitStatus[], Code>> {
  return readOfKey(services, call, id, async (reach, ids) =>
    success(await readKeyLimits(services, reach, ids)),
  );
}
