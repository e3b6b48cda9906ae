import { failure, type ErrorDetail, type Failure } from "../../../errors/result.js";
import { isAllowed } from "../../access/is-allowed.js";
import { givingKey, type Principal } from "../../access/principal.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import { ungivenScopes } from "../../access/ungiven-scopes.js";
import { widerThan } from "../../model/keys/no-wider.js";

/** Who sees a new secret of a key can do what the key can do: a caller sees only those of keys that it could create. */
export function refuseToShowSecret(
  principal: Principal,
  target: ApiKey,
): Failure<"endpoint_restricted"> | null {
  if (target.permissions.includes("keys:manage") && !isAllowed(principal, "keys.createManaging")) {
    return failure("endpoint_restricted", [ownersOnly]);
  }
  const giver = givingKey(principal);
  if (giver !== null && giver.id === target.id) return null;
  if (giver !== null && giver.maxUses !== null) return failure("endpoint_restricted", [limitedUses]);
  const wider = [
    ...ungivenScopes(principal, target.scopes),
    ...(giver === null ? [] : widerThan(giver, target)),
  ];
  return wider.length === 0 ? null : failure("endpoint_restricted", wider);
}

const ownersOnly: ErrorDetail = {
  field: "id",
  message: "Only an owner of the account may rotate a key that manages keys.",
  rule: { name: "owners_only" },
};

const limitedUses: ErrorDetail = {
  field: "id",
  message: "A key that has a number of uses itself rotates only itself.",
  rule: { name: "limited_uses" },
};
