import { failure, success, type Result } from "../../../errors/result.js";
import { authorizeInAccount, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { KeyId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { Usage } from "../../model/usage/usage.js";
import type { UsageRangeInput } from "../../model/usage/usage-range.js";
import type { Services } from "../../services.js";
import { readKeyUsage } from "./read-usage.js";

export const findKeyUsageCodes = ["key_not_found", "validation_error"] as const;

type Code = (typeof findKeyUsageCodes)[number] | CallerCode;

export type KeyUsageResult = Result<Usage, Code>;

/** The usage of keys that the caller was shown, by their ids. Callers may see a key and yet not its usage. */
export async function findKeyUsage(
  services: Services,
  call: Call,
  keys: readonly Pick<ApiKey, "id" | "accountId">[],
  input: UsageRangeInput,
): Promise<Result<ReadonlyMap<KeyId, KeyUsageResult>, Code>> {
  const accountId = await authorizeInAccount(services, call, "keys.read");
  if (!accountId.ok) return accountId;
  const own = keys.filter((key) => key.accountId === accountId.value).map(({ id }) => id);
  const found = await readKeyUsage(services, accountId.value, own, input);
  if (!found.ok) return found;
  return success(
    new Map(
      keys.map(({ id }): [KeyId, KeyUsageResult] => {
        const usage = found.value.get(id);
        return [id, usage === undefined ? failure("key_not_found") : success(usage)];
      }),
    ),
  );
}
