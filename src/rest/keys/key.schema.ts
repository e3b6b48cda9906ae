import { z } from "zod";
import { keyPermissions, keyStatus, keyStatuses, type ApiKey } from "../../core/keys/api-key.js";

/** A moment as RFC 3339 text with any offset. */
export const moment = z.iso
  .datetime({ offset: true, error: "Must be a moment as RFC 3339 text, for example 2026-05-25T12:34:56Z." })
  .transform((text) => new Date(text));

const shownMoment = z.iso.datetime();

export const shownKey = z.object({
  id: z.string().describe("The key's id, `key_…`."),
  account_id: z.string().describe("The account that owns it, `acc_…`."),
  name: z.string().describe("A label for people."),
  prefix: z.string().describe("What the secret begins with."),
  last_four: z.string().describe("The last four characters of the secret, to recognise it by."),
  status: z.enum(keyStatuses).describe("Whether the key was good when this was read."),
  permissions: z.array(z.enum(keyPermissions)).describe("What the key may do on Latchkey itself."),
  created_at: shownMoment.describe("When it was created."),
  expires_at: shownMoment.nullable().describe("From when on it is refused; null when never."),
  revoked_at: shownMoment.nullable().describe("When it was revoked; null when it was not."),
  last_used_at: shownMoment.nullable().describe("When it was last accepted; null when never."),
});

export function showKey(key: ApiKey, now: Date): z.input<typeof shownKey> {
  return {
    id: key.id,
    account_id: key.accountId,
    name: key.name,
    prefix: key.prefix,
    last_four: key.lastFour,
    status: keyStatus(key, now),
    permissions: [...key.permissions],
    created_at: key.createdAt.toISOString(),
    expires_at: key.expiresAt?.toISOString() ?? null,
    revoked_at: key.revokedAt?.toISOString() ?? null,
    last_used_at: key.lastUsedAt?.toISOString() ?? null,
  };
}

export const keyIdParams = z.strictObject({
  id: z.string().describe("The key's id, `key_…`; never its secret."),
});
