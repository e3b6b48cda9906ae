import type { Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { KeyId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { Usage } from "../../model/usage/usage.js";
import type { UsageRangeInput } from "../../model/usage/usage-range.js";
import type { Services } from "../../services.js";
import { readOfKeysCodes, readOfShownKeys } from "./read-of-keys.js";
import { readKeyUsage } from "./read-usage.js";

export const findKeyUsageCodes = readOfKeysCodes;

type Code = (typeof findKeyUsageCodes)[number] | CallerCode;

export type KeyUsageResult = Result<Usage, Code>;

/** The usage of keys that the caller was shown, by their ids. */
export function findKeyUsage(
  services: Services,
  call: Call,
  keys: readonly Pick<ApiKey, "id" | "accountId">[],
  input: UsageRangeInput,
): Promise<Result<ReadonlyMap<KeyId, KeyUsageResult>, Code>> {
  return readOfShownKeys(services, call, keys, ({ accountId }, ids) =>
    readKeyUsage(services, accountId, ids, input),
  );
}
