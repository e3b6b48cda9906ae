import type { Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Usage } from "../../model/usage/usage.js";
import type { UsageRangeInput } from "../../model/usage/usage-range.js";
import type { Services } from "../../services.js";
import { readOfKey, readOfKeysCodes } from "./read-of-keys.js";
import { readKeyUsage } from "./read-usage.js";

export const getKeyUsageCodes = readOfKeysCodes;

type Code = (typeof getKeyUsageCodes)[number] | CallerCode;

/** The usage of a key of the account. */
export function getKeyUsage(
  services: Services,
  call: Call,
  id: string,
  input: UsageRangeInput,
): Promise<Result<Usage, Code>> {
  return readOfKey(services, call, id, ({ accountId }, ids) => readKeyUsage(services, accountId, ids, input));
}
