import { success, type Result } from "../../../errors/result.js";
import type { Call } from "../../model/callers/credential.js";
import type { KeyId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import { livingSecrets, rotationOf, type KeyRotation } from "../../model/keys/key-rotation.js";
import type { SecretRecord } from "../../model/keys/secret-record.js";
import type { Services } from "../../services.js";

/** The secrets of a key that work, the newest first, and the rotation under way. */
export interface KeySecrets {
  readonly secrets: readonly SecretRecord[];
  readonly rotation: KeyRotation | null;
}

export type KeyWithSecrets = Pick<ApiKey, "id" | "prefix" | "lastFour" | "expiresAt">;

/** The secrets of keys that the caller was shown, by the ids of the keys. */
export async function findKeySecrets(
  { rotations, clock }: Services,
  _call: Call,
  keys: readonly KeyWithSecrets[],
): Promise<Result<ReadonlyMap<KeyId, KeySecrets>, never>> {
  const found = await rotations.findSecrets(keys);
  const now = clock();
  const shown = keys.map(({ id, expiresAt }): [KeyId, KeySecrets] => {
    const secrets = (found.get(id) ?? []).map((secret) => endingWith(secret, expiresAt));
    return [id, { secrets: livingSecrets(secrets, now), rotation: rotationOf(secrets, now) }];
  });
  return success(new Map(shown));
}

/** An expiry that was set during the overlap ends a secret sooner than the overlap. */
function endingWith(secret: SecretRecord, expiresAt: Date | null): SecretRecord {
  const isSooner = secret.endsAt !== null && expiresAt !== null && expiresAt < secret.endsAt;
  return isSooner ? { ...secret, endsAt: expiresAt } : secret;
}
