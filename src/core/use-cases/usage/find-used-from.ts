import type { Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { KeyId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { UsedFrom } from "../../model/usage/used-from.js";
import type { Services } from "../../services.js";
import { readOfKeysCodes, readOfShownKeys } from "./read-of-keys.js";
import { readUsedFrom, type UsedFromInput } from "./read-used-from.js";

export const findUsedFromCodes = readOfKeysCodes;

type Code = (typeof findUsedFromCodes)[number] | CallerCode;

export type UsedFromResult = Result<UsedFrom, Code>;

/** Where keys that the caller was shown were used from, by their ids. */
export function findUsedFrom(
  services: Services,
  call: Call,
  keys: readonly Pick<ApiKey, "id" | "accountId">[],
  input: UsedFromInput,
): Promise<Result<ReadonlyMap<KeyId, UsedFromResult>, Code>> {
  return readOfShownKeys(services, call, keys, ({ accountId }, ids) =>
    readUsedFrom(services, accountId, ids, input),
  );
}
