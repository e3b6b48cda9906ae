import { failure, success, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeKeyChange, resultOfKeyWork } from "../../access/authorize-key-change.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import { checkLife, refuseLife } from "../../model/keys/key-life-rules.js";
import { parseKeyName } from "../../model/keys/key-name.js";
import { refuseScopes } from "./refuse-scopes.js";
import { checkScopes } from "../../model/keys/scopes.js";
import { refuseToWiden } from "./refuse-to-widen.js";
import { checkRestrictions, type RestrictionsInput } from "../../model/keys/key-restrictions.js";

export const updateApiKeyCodes = ["key_not_found", "invalid_key_name", "validation_error"] as const;

/** Absent fields stay as they are; null removes an expiry or a restriction. */
export interface UpdateApiKeyInput extends RestrictionsInput {
  readonly id: string;
  readonly name?: unknown;
  readonly expiresAt?: Date | null | undefined;
  readonly idleTimeoutDays?: number | null | undefined;
  readonly scopes?: readonly string[] | null | undefined;
}

type Code = (typeof updateApiKeyCodes)[number] | CallerCode;

/** When this returns, every replica applies the new rules. A key that has expired stays expired. */
export async function updateApiKey(
  services: Services,
  call: Call,
  { id, name, expiresAt, idleTimeoutDays, ...input }: UpdateApiKeyInput,
): Promise<Result<ApiKey, Code>> {
  const scope = await authorizeKeyChange(services, call, "keys.update");
  if (!scope.ok) return scope;
  const newName = name === undefined ? null : parseKeyName(name);
  if (newName !== null && !newName.ok) return newName;
  const { restrictions, details } = checkRestrictions(input);
  const scopes = input.scopes === undefined ? null : checkScopes("scopes", input.scopes ?? [], details);
  details.push(...checkLife({ expiresAt, idleTimeoutDays }, services.clock()));
  if (scopes !== null && details.length === 0) {
    details.push(...(await refuseScopes(services, scope.value.accountId, scopes)));
  }
  if (details.length > 0) return failure("validation_error", details);
  if (!isKeyId(id)) return failure("key_not_found");
  const power = {
    ...restrictions,
    ...(scopes === null ? {} : { scopes }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(idleTimeoutDays === undefined ? {} : { idleTimeoutDays }),
  };
  const refused = await refuseToWiden(services, scope.value, id, power);
  if (refused !== null) return refused;
  const changes = { ...power, ...(newName === null ? {} : { name: newName.value }) };
  const author = authorOf(scope.value.principal, call);
  const changed = await services.rotations.withKeyLocked(scope.value, id, async (locked) => {
    const forbidden = refuseLife(locked.apiKey, changes, await locked.findPolicy(), locked.now);
    if (forbidden.length > 0) return failure("validation_error", forbidden);
    return success(await locked.change(changes, author));
  });
  return resultOfKeyWork(changed);
}
