import { failure, success, type ErrorDetail, type Failure, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeKeyChange, resultOfKeyWork } from "../../access/authorize-key-change.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import { keyStatus, type ApiKey } from "../../model/keys/api-key.js";
import { prefixOf } from "../../model/keys/environments.js";
import { checkWhole } from "../../model/keys/key-restrictions.js";
import {
  defaultOverlapSeconds,
  mostOverlapSeconds,
  overlapEnd,
  rotationOf,
} from "../../model/keys/key-rotation.js";
import { generateSecret, lastFourOf } from "../../model/keys/secret.js";
import type { Services } from "../../services.js";
import type { CreatedApiKey } from "./create-api-key.js";
import { refuseToShowSecret } from "./refuse-to-show-secret.js";

export const rotateApiKeyCodes = ["key_not_found", "rotation_in_progress", "validation_error"] as const;

export interface RotateApiKeyInput {
  readonly id: string;
  /** How long the secret before goes on working. */
  readonly overlapSeconds?: number | null | undefined;
  /** Whether the first use of the new secret ends the one before. */
  readonly endOverlapOnFirstUse?: boolean | null | undefined;
}

type Code = (typeof rotateApiKeyCodes)[number] | CallerCode;

/** Gives a key a new secret under the same id. When this returns, every replica knows when the one before ends. */
export async function rotateApiKey(
  services: Services,
  call: Call,
  input: RotateApiKeyInput,
): Promise<Result<CreatedApiKey, Code>> {
  const scope = await authorizeKeyChange(services, call, "keys.rotate");
  if (!scope.ok) return scope;
  const { id, overlapSeconds: given, endOverlapOnFirstUse } = input;
  const overlapSeconds = given ?? defaultOverlapSeconds;
  const details: ErrorDetail[] = [];
  checkWhole("overlapSeconds", overlapSeconds, mostOverlapSeconds, details, 0);
  if (details.length > 0) return failure("validation_error", details);
  if (!isKeyId(id)) return failure("key_not_found");
  const { environments, digester, rotations } = services;
  const rotated = await rotations.withKeyLocked(scope.value, id, async (locked) => {
    const { apiKey, secrets, now } = locked;
    const refused = refuseToShowSecret(scope.value.principal, apiKey) ?? refuseEnded(apiKey, now);
    if (refused !== null) return refused;
    if (rotationOf(secrets, now) !== null) return failure("rotation_in_progress");
    const prefix = prefixOf(environments, apiKey.environment);
    if (prefix === null) return failure("validation_error", [unconfigured]);
    const secret = generateSecret(prefix);
    const next = {
      prefix,
      lastFour: lastFourOf(secret),
      digest: digester.sign(secret),
      completesOnFirstUse: endOverlapOnFirstUse === true && overlapSeconds > 0,
    };
    const previousEndsAt = overlapEnd(apiKey.expiresAt, now, overlapSeconds);
    const changed = await locked.addSecret(next, previousEndsAt, authorOf(scope.value.principal, call));
    return success({ apiKey: changed, secret });
  });
  return resultOfKeyWork(rotated);
}

function refuseEnded(apiKey: ApiKey, now: Date): Failure<"validation_error"> | null {
  return keyStatus(apiKey, now) === "active" ? null : failure("validation_error", [expired]);
}

const expired: ErrorDetail = {
  field: "id",
  message: "The key has expired: create a new key.",
  rule: { name: "key_ended" },
};

const unconfigured: ErrorDetail = {
  field: "id",
  message: "The environment of this key is not configured any more: nothing new is made in it.",
  rule: { name: "environment_gone" },
};
