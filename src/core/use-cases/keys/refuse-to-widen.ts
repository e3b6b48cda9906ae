import { failure, type Failure } from "../../../errors/result.js";
import { isAllowed } from "../../access/is-allowed.js";
import { givingKey, type Principal } from "../../access/principal.js";
import type { KeyId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import type { KeyScope } from "../../model/keys/key-store.js";
import { widerThan, type KeyPower } from "../../model/keys/no-wider.js";

/** A caller cannot let a key do more than the caller may, whether it is their own key or another. */
export async function refuseToWiden(
  { keys }: Services,
  { principal, ...scope }: KeyScope & { readonly principal: Principal },
  id: KeyId,
  changes: Partial<KeyPower>,
): Promise<Failure<"endpoint_restricted"> | null> {
  const own = givingKey(principal);
  const wider = own === null ? [] : widerThan(own, changes);
  if (wider.length > 0) return failure("endpoint_restricted", wider);
  const mayManage = isAllowed(principal, "keys.createManaging");
  const newUses = typeof own?.maxUses === "number" ? (changes.maxUses ?? null) : null;
  if (mayManage && newUses === null) return null;
  const current = await keys.findManageable(scope, id);
  if (current === null) return null;
  // An owner who became a developer still counts as the creator of a key that manages keys.
  if (!mayManage && current.permissions.includes("keys:manage"))
    return failure("endpoint_restricted", [ownersOnly]);
  const isRaised = newUses !== null && current.maxUses !== null && newUses > current.maxUses;
  return isRaised ? failure("endpoint_restricted", [raisedUses]) : null;
}

const raisedUses = {
  field: "maxUses",
  message: "A key that has a number of uses itself lowers that of others, and raises none.",
};

const ownersOnly = {
  field: "id",
  message: "Only an owner of the account may change a key that manages keys.",
};
