import { failure, success, type Result } from "../../../errors/result.js";
import { authorizeInAccount, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { KeyId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { UsedFrom } from "../../model/usage/used-from.js";
import type { Services } from "../../services.js";
import { readUsedFrom, type UsedFromInput } from "./read-used-from.js";

export const findUsedFromCodes = ["key_not_found", "validation_error"] as const;

type Code = (typeof findUsedFromCodes)[number] | CallerCode;

export type UsedFromResult = Result<UsedFrom, Code>;

/** Where keys that the caller was shown were used from, by their ids. */
export async function findUsedFrom(
  services: Services,
  call: Call,
  keys: readonly Pick<ApiKey, "id" | "accountId">[],
  input: UsedFromInput,
): Promise<Result<ReadonlyMap<KeyId, UsedFromResult>, Code>> {
  const accountId = await authorizeInAccount(services, call, "keys.read");
  if (!accountId.ok) return accountId;
  const own = keys.filter((key) => key.accountId === accountId.value).map(({ id }) => id);
  const found = await readUsedFrom(services, accountId.value, own, input);
  if (!found.ok) return found;
  return success(
    new Map(
      keys.map(({ id }): [KeyId, UsedFromResult] => {
        const usedFrom = found.value.get(id);
        return [id, usedFrom === undefined ? failure("key_not_found") : success(usedFrom)];
      }),
    ),
  );
}
