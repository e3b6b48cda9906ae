import { failure, success, type Result } from "../../../errors/result.js";
import { authorizeInAccount, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import type { Usage } from "../../model/usage/usage.js";
import type { UsageRangeInput } from "../../model/usage/usage-range.js";
import type { Services } from "../../services.js";
import { readKeyUsage } from "./read-usage.js";

export const getKeyUsageCodes = ["key_not_found", "validation_error"] as const;

type Code = (typeof getKeyUsageCodes)[number] | CallerCode;

/** The usage of a key of the account, revoked or not: what it was used for stays to be seen. */
export async function getKeyUsage(
  services: Services,
  call: Call,
  id: string,
  input: UsageRangeInput,
): Promise<Result<Usage, Code>> {
  const accountId = await authorizeInAccount(services, call, "keys.read");
  if (!accountId.ok) return accountId;
  if (!isKeyId(id)) return failure("key_not_found");
  const [key] = await services.keys.findRecords(accountId.value, [id]);
  if (key === undefined) return failure("key_not_found");
  const found = await readKeyUsage(services, accountId.value, [id], input);
  if (!found.ok) return found;
  const usage = found.value.get(id);
  return usage === undefined ? failure("key_not_found") : success(usage);
}
