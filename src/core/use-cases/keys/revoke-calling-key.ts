import { failure, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import { allKeysOf } from "../../model/keys/key-reach.js";
import type { RevocationInput } from "../../model/keys/revocation.js";
import type { Services } from "../../services.js";
import { revokeOne, revokeOneCodes } from "./revoke-one.js";

export const revokeCallingKeyCodes = revokeOneCodes;

type Code = (typeof revokeCallingKeyCodes)[number] | CallerCode;

/** Whoever holds a key may end it, whatever else the key may do: for example when they find it in the wrong place. */
export async function revokeCallingKey(
  services: Services,
  call: Call,
  input: RevocationInput,
): Promise<Result<ApiKey, Code>> {
  const caller = await authorize(services, call, "key.revokeOwn");
  if (!caller.ok) return caller;
  if (caller.value.kind !== "key") return failure("endpoint_restricted");
  const { id, accountId } = caller.value.apiKey;
  const scope = { ...allKeysOf(accountId), createdBy: null };
  return revokeOne(services, call, { principal: caller.value, scope, id }, input);
}
