import { failure, success, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeKeyChange, resultOfKeyWork } from "../../access/authorize-key-change.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { ungivenScopes } from "../../access/ungiven-scopes.js";
import { isKeyId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import { rotationOf } from "../../model/keys/key-rotation.js";
import type { RotationOutcome } from "../../model/keys/rotation-store.js";
import type { Services } from "../../services.js";

export const endRotationCodes = ["key_not_found", "rotation_not_found"] as const;

type Code = (typeof endRotationCodes)[number] | CallerCode;

/** Ends a rotation before its time: of the two secrets, one lasts. */
export async function endRotation(
  services: Services,
  call: Call,
  id: string,
  outcome: RotationOutcome,
): Promise<Result<ApiKey, Code>> {
  const scope = await authorizeKeyChange(services, call, "keys.rotate");
  if (!scope.ok) return scope;
  if (!isKeyId(id)) return failure("key_not_found");
  const { principal } = scope.value;
  const ended = await services.rotations.withKeyLocked(scope.value, id, async (locked) => {
    const ungiven = ungivenScopes(principal, locked.apiKey.scopes);
    if (ungiven.length > 0) return failure("endpoint_restricted", ungiven);
    const rotation = rotationOf(locked.secrets, locked.now);
    if (rotation === null) return failure("rotation_not_found");
    const lasting = outcome === "completed" ? rotation.next : rotation.previous;
    return success(await locked.keepSecret(lasting, outcome, authorOf(principal, call)));
  });
  return resultOfKeyWork(ended);
}
