import { failure, success, type Failure, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeKeyChange, resultOfKeyWork } from "../../access/authorize-key-change.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import { checkLife, refuseLife } from "../../model/keys/key-life-rules.js";
import { parseKeyName } from "../../model/keys/key-name.js";
import { refuseToWiden } from "./refuse-to-widen.js";
import { checkKeyInput, type KeyInput } from "./check-key-input.js";
import { refuseDisallowed } from "../../model/accounts/key-policy.js";

export const updateApiKeyCodes = [
  "key_not_found",
  "version_conflict",
  "invalid_key_name",
  "validation_error",
] as const;

/** Absent fields stay as they are; null removes an expiry or a restriction. */
export interface UpdateApiKeyInput extends KeyInput {
  readonly id: string;
  readonly name?: unknown;
  readonly expiresAt?: Date | null | undefined;
  readonly idleTimeoutDays?: number | null | undefined;
  /** The change is refused when the key has another version. */
  readonly version?: number | null | undefined;
}

type Code = (typeof updateApiKeyCodes)[number] | CallerCode;

/** When this returns, every replica applies the new rules. A key that has expired stays expired. */
export async function updateApiKey(
  services: Services,
  call: Call,
  { id, version, name, expiresAt, idleTimeoutDays, ...input }: UpdateApiKeyInput,
): Promise<Result<ApiKey, Code>> {
  const scope = await authorizeKeyChange(services, call, "keys.update");
  if (!scope.ok) return scope;
  const newName = name === undefined ? null : parseKeyName(name);
  if (newName !== null && !newName.ok) return newName;
  const { fields, details } = await checkKeyInput(services, scope.value.accountId, input);
  details.push(...checkLife({ expiresAt, idleTimeoutDays }, services.clock()));
  if (details.length > 0) return failure("validation_error", details);
  if (!isKeyId(id)) return failure("key_not_found");
  const power = {
    ...fields,
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(idleTimeoutDays === undefined ? {} : { idleTimeoutDays }),
  };
  const refused = await refuseToWiden(services, scope.value, id, power);
  if (refused !== null) return refused;
  const changes = { ...power, ...(newName === null ? {} : { name: newName.value }) };
  const author = authorOf(scope.value.principal, call);
  const endsOtherwise = expiresAt !== undefined || idleTimeoutDays !== undefined;
  const changed = await services.rotations.withKeyLocked(
    scope.value,
    id,
    async (locked) => {
      const { version: current } = locked.apiKey;
      if (typeof version === "number" && version !== current) return versionConflict(current);
      const policy = await locked.findPolicy();
      const forbidden = [
        ...refuseLife(locked.apiKey, changes, policy, locked.now),
        ...refuseDisallowed(policy, changes.scopes ?? []),
      ];
      if (forbidden.length > 0) return failure("validation_error", forbidden);
      return success(await locked.change(changes, author));
    },
    endsOtherwise ? "the account and the key" : "the key",
  );
  return resultOfKeyWork(changed);
}

/** Somebody else changed the key since the caller read it. */
function versionConflict(current: number): Failure<"version_conflict"> {
  return failure("version_conflict", [
    { field: "version", message: `The key has version ${String(current)} now.` },
  ]);
}
