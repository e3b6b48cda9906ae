import { failure, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { resultOfKeyChange } from "../../access/authorize-key-change.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import { parseRevocation, type RevocationInput } from "../../model/keys/revocation.js";
import type { Services } from "../../services.js";

export const revokeCallingKeyCodes = ["key_not_found", "validation_error"] as const;

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
  const author = authorOf(caller.value, call);
  const revocation = parseRevocation(input, author.actor);
  if (!revocation.ok) return revocation;
  const scope = { accountId, createdBy: null };
  return resultOfKeyChange(await services.keys.revoke(scope, id, revocation.value, services.clock(), author));
}
