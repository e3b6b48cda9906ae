import type { Result } from "../../../errors/result.js";
import { authorizeKeyChange } from "../../access/authorize-key-change.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { RevocationInput } from "../../model/keys/revocation.js";
import type { Services } from "../../services.js";
import { revokeOne, revokeOneCodes } from "./revoke-one.js";

export const revokeApiKeyCodes = revokeOneCodes;

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
  const { principal } = scope.value;
  return revokeOne(services, call, { principal, scope: scope.value, id }, input);
}
