import { success, type Result } from "../../errors/result.js";
import type { Call } from "../model/callers/credential.js";
import type { Operation } from "../model/callers/operations.js";
import type { KeyReach, OrdinaryKeys } from "../model/keys/key-reach.js";
import type { Services } from "../services.js";
import { authorizeActor, type CallerCode } from "./authorize.js";
import type { Principal } from "./principal.js";

/** May the caller do this, and with which keys? */
export async function authorizeKeys(
  services: Services,
  call: Call,
  operation: Operation,
): Promise<Result<KeyReach, CallerCode>> {
  const actor = await authorizeActor(services, call, operation);
  if (!actor.ok) return actor;
  const { accountId, principal } = actor.value;
  return success({ accountId, limitedTo: limitOf(principal) });
}

/** What the caller is limited to in its account; null when to nothing. */
export function limitOf(principal: Principal): OrdinaryKeys | null {
  if (principal.kind !== "browser_token") return null;
  const { externalOwnerId } = principal.token;
  return { externalOwnerId };
}
