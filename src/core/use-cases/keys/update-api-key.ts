import { failure, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeKeyChange, resultOfKeyChange } from "../../access/authorize-key-change.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import { checkExpiry } from "../../model/keys/check-expiry.js";
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
  readonly scopes?: readonly string[] | null | undefined;
}

type Code = (typeof updateApiKeyCodes)[number] | CallerCode;

/** When this returns, every replica applies the new rules. A key that has expired stays expired. */
export async function updateApiKey(
  services: Services,
  call: Call,
  { id, name, expiresAt, ...input }: UpdateApiKeyInput,
): Promise<Result<ApiKey, Code>> {
  const scope = await authorizeKeyChange(services, call, "keys.update");
  if (!scope.ok) return scope;
  const newName = name === undefined ? null : parseKeyName(name);
  if (newName !== null && !newName.ok) return newName;
  const { restrictions, details } = checkRestrictions(input);
  const scopes = input.scopes === undefined ? null : checkScopes("scopes", input.scopes ?? [], details);
  details.push(...checkExpiry(expiresAt ?? null, services.clock()));
  if (scopes !== null && details.length === 0) {
    details.push(...(await refuseScopes(services, scope.value.accountId, scopes)));
  }
  if (details.length > 0) return failure("validation_error", details);
  if (!isKeyId(id)) return failure("key_not_found");
  const power = {
    ...restrictions,
    ...(scopes === null ? {} : { scopes }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  const refused = await refuseToWiden(services, scope.value, id, power);
  if (refused !== null) return refused;
  const changes = { ...power, ...(newName === null ? {} : { name: newName.value }) };
  const author = authorOf(scope.value.principal, call);
  return resultOfKeyChange(await services.keys.update(scope.value, id, changes, services.clock(), author));
}
