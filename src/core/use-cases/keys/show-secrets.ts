import { isoText, isoTextOrNull } from "../../model/iso-text.js";
import type { SecretHint } from "../../model/keys/secret-record.js";
import type { KeySecrets } from "./find-key-secrets.js";

/** What a secret begins and ends with, as REST and the command line show it. */
export function showHint({ prefix, lastFour }: SecretHint) {
  return { prefix, last_four: lastFour };
}

/** The secrets of a key and its rotation, as REST and the command line show them. */
export function showSecrets({ secrets, rotation }: KeySecrets) {
  return {
    secrets: secrets.map((secret) => ({
      number: secret.number,
      ...showHint(secret),
      created_at: isoText(secret.createdAt),
      last_used_at: isoTextOrNull(secret.lastUsedAt),
      ends_at: isoTextOrNull(secret.endsAt),
    })),
    rotation: rotation && {
      started_at: isoText(rotation.startedAt),
      ends_at: isoText(rotation.endsAt),
      ends_on_first_use: rotation.endsOnFirstUse,
    },
  };
}
