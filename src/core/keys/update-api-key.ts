import { failure, success, type ErrorDetail, type Result } from "../../errors/result.js";
import { authorizeKeyChange, refuseKeyChange } from "../access/authorize-key-change.js";
import type { CallerCode } from "../access/authorize.js";
import type { Call } from "../access/credential.js";
import { isKeyId } from "../ids.js";
import type { Ports } from "../ports.js";
import type { ApiKey } from "./api-key.js";
import { parseKeyName } from "./key-name.js";
import { checkRestrictions, type RestrictionsInput } from "./key-restrictions.js";

export const updateApiKeyCodes = ["key_not_found", "invalid_key_name", "validation_error"] as const;

/** What is absent stays as it is; null takes an expiry or a restriction away. */
export interface UpdateApiKeyInput extends RestrictionsInput {
  readonly id: string;
  readonly name?: unknown;
  readonly expiresAt?: Date | null | undefined;
}

type Code = (typeof updateApiKeyCodes)[number] | CallerCode;

/** Once this has answered, every replica goes by the new rules. An expiry that has passed stays passed. */
export async function updateApiKey(
  ports: Ports,
  call: Call,
  { id, name, expiresAt, ...input }: UpdateApiKeyInput,
): Promise<Result<ApiKey, Code>> {
  const scope = await authorizeKeyChange(ports, call, "keys.update");
  if (!scope.ok) return scope;
  const newName = name === undefined ? null : parseKeyName(name);
  if (newName !== null && !newName.ok) return newName;
  const { restrictions, details } = checkRestrictions(input);
  const mustLieAhead: ErrorDetail = { field: "expiresAt", message: "Must lie in the future." };
  if (expiresAt && expiresAt <= ports.clock()) details.push(mustLieAhead);
  if (details.length > 0) return failure("validation_error", details);
  if (!isKeyId(id)) return failure("key_not_found");
  const changes = {
    ...restrictions,
    ...(newName === null ? {} : { name: newName.value }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  const updated = await ports.keys.update(scope.value, id, changes, ports.clock());
  return updated === null ? refuseKeyChange(ports, scope.value, id) : success(updated);
}
