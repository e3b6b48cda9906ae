import { success, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { KeyId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { LimitStatus } from "../../model/limits/limit-status.js";
import type { Services } from "../../services.js";
import { readOfKeysCodes, readOfShownKeys } from "../usage/read-of-keys.js";
import { readKeyLimits } from "./read-limits.js";

export const findKeyLimitsCodes = readOfKeysCodes;

type Code = (typeof findKeyLimitsCodes)[number] | CallerCode;

export type KeyLimitsResult = Result<readonly LimitStatus[], Code>;

/** Where the own limits of keys stand that the caller was shown, by their ids. */
export function findKeyLimits(
  services: Services,
  call: Call,
  keys: readonly Pick<ApiKey, "id" | "accountId">[],
): Promise<Result<ReadonlyMap<KeyId, KeyLimitsResult>, Code>> {
  return readOfShownKeys(services, call, keys, async (reach, ids) =>
    success(await readKeyLimits(services, reach, ids)),
  );
}
