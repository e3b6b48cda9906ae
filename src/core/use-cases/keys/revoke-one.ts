import { failure, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { resultOfKeyChange } from "../../access/authorize-key-change.js";
import type { Principal } from "../../access/principal.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { KeyScope } from "../../model/keys/key-store.js";
import { parseRevocation, type RevocationInput } from "../../model/keys/revocation.js";
import type { Services } from "../../services.js";

export const revokeOneCodes = ["key_not_found", "validation_error"] as const;

type Code = (typeof revokeOneCodes)[number] | "endpoint_restricted";

interface RevokedOne {
  readonly principal: Principal;
  readonly scope: KeyScope;
  readonly id: string;
}

/** Revokes one key for a caller who is authorized. When this returns, no replica accepts the key. */
export async function revokeOne(
  services: Services,
  call: Call,
  { principal, scope, id }: RevokedOne,
  input: RevocationInput,
): Promise<Result<ApiKey, Code>> {
  const author = authorOf(principal, call);
  const revocation = parseRevocation(input, author.actor);
  if (!revocation.ok) return revocation;
  if (!isKeyId(id)) return failure("key_not_found");
  const now = services.clock();
  const revoked = await services.keys.revoke(scope, [id], revocation.value, "each", now, author);
  return resultOfKeyChange(revoked.get(id) ?? null);
}
