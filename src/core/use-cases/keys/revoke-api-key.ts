import { failure, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeKeyChange, resultOfKeyChange } from "../../access/authorize-key-change.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import type { ApiKey } from "../../model/keys/api-key.js";

export const revokeApiKeyCodes = ["key_not_found"] as const;

type Code = (typeof revokeApiKeyCodes)[number] | CallerCode;

/** A revocation is final. From then on only the list of revoked keys shows the key. */
export async function revokeApiKey(
  services: Services,
  call: Call,
  id: string,
): Promise<Result<ApiKey, Code>> {
  const scope = await authorizeKeyChange(services, call, "keys.revoke");
  if (!scope.ok) return scope;
  if (!isKeyId(id)) return failure("key_not_found");
  const author = authorOf(scope.value.principal, call);
  return resultOfKeyChange(await services.keys.revoke(scope.value, id, services.clock(), author));
}
