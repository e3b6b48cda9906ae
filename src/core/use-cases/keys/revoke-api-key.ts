import { failure, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeKeyChange, resultOfKeyChange } from "../../access/authorize-key-change.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import { parseRevocation, type RevocationInput } from "../../model/keys/revocation.js";
import type { Services } from "../../services.js";

export const revokeApiKeyCodes = ["key_not_found", "validation_error"] as const;

export interface RevokeApiKeyInput extends RevocationInput {
  readonly id: string;
}

type Code = (typeof revokeApiKeyCodes)[number] | CallerCode;

/** A revocation is final. From then on only the list of revoked keys shows the key. */
export async function revokeApiKey(
  services: Services,
  call: Call,
  { id, ...input }: RevokeApiKeyInput,
): Promise<Result<ApiKey, Code>> {
  const scope = await authorizeKeyChange(services, call, "keys.revoke");
  if (!scope.ok) return scope;
  const author = authorOf(scope.value.principal, call);
  const revocation = parseRevocation(input, author.actor);
  if (!revocation.ok) return revocation;
  if (!isKeyId(id)) return failure("key_not_found");
  const revoked = await services.keys.revoke(scope.value, id, revocation.value, services.clock(), author);
  return resultOfKeyChange(revoked);
}
