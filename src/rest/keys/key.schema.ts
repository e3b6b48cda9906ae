import { z } from "zod";
import { readMetadata } from "../../core/model/json-object.js";
import { isoText, isoTextOrNull } from "../../core/model/iso-text.js";
import { revocationReasons } from "../../core/model/keys/revocation.js";
import { isStorableMoment } from "../../core/model/storable-moment.js";
import { showActor } from "../../core/model/audit/show-actor.js";
import { shownActor } from "../audit/actor.schema.js";
import { keyPermissions, keyStatus, keyStatuses, type ApiKey } from "../../core/model/keys/api-key.js";

const notMoment = "Must be a moment as RFC 3339 text, for example 2026-05-25T12:34:56Z.";

/** A moment as RFC 3339 text with any offset. */
export const moment = z.iso
  .datetime({ offset: true, error: notMoment })
  .transform((text) => new Date(text))
  .refine(isStorableMoment, notMoment);

export const shownMoment = z.iso.datetime();

/** A JSON object of somebody's own. */
export const shownMetadata = z.record(z.string(), z.unknown()).nullable();

export const shownKey = z.object({
  id: z.string().describe("The key's id, `key_…`."),
  account_id: z.string().describe("The id of the account that owns the key, `acc_…`."),
  name: z.string().describe("A label for people."),
  prefix: z.string().describe("The start of the secret."),
  last_four: z.string().describe("The last four characters of the secret, so that people recognise it."),
  environment: z.string().describe("The environment of the key, which never changes."),
  status: z.enum(keyStatuses).describe("The key's status when this was read."),
  permissions: z
    .array(z.enum(keyPermissions))
    .describe("What the key may do on Latchkey itself; empty when it has no permissions."),
  scopes: z.array(z.string()).describe("What the key may do on your API; empty when it has no scopes."),
  version: z.int().describe("Grows with each change of the key."),
  description: z.string().nullable().describe("What the key is for; null when nobody said it."),
  metadata: shownMetadata.describe("What your own systems keep about the key; null when there is nothing."),
  owner_id: z.string().nullable().describe("The member who owns the key, `mem_…`; null when no member does."),
  external_owner_id: z
    .string()
    .nullable()
    .describe("The owner of the key in your own systems; null when none is set."),
  tags: z.array(z.string()).describe("Labels to filter by."),
  created_at: shownMoment.describe("When the key was created."),
  expires_at: shownMoment.nullable().describe("When the key expires; null when it never expires."),
  idle_timeout_days: z
    .int()
    .nullable()
    .describe("The key expires when it was not used for so many days; null for never."),
  revoked_at: shownMoment.nullable().describe("When the key was revoked; null when it is not revoked."),
  revoked_by: shownActor
    .nullable()
    .describe("Who revoked the key; null when it is not revoked, and when that was not recorded."),
  revocation_reason: z
    .enum(revocationReasons)
    .nullable()
    .describe("Why the key was revoked; null when it is not revoked, and when nobody gave a reason."),
  revocation_note: z
    .string()
    .nullable()
    .describe(
      "The note that was given with the revocation; null when the key is not revoked, and when there is none.",
    ),
  last_used_at: shownMoment
    .nullable()
    .describe("When the key was last accepted; null when it was never used."),
  allowed_ips: z
    .array(z.string())
    .describe("The IP addresses and networks from which the key may be used. Empty means from anywhere."),
  allowed_endpoints: z
    .array(z.string())
    .describe("The endpoints for which the key may be used. Empty means all of them."),
  rate: z
    .object({ limit: z.int(), window_seconds: z.int() })
    .nullable()
    .describe(
      "The key's own rate, which holds in addition to the limits of its account; null when it has none.",
    ),
  max_uses: z.int().nullable().describe("How often the key may be used in total; null means no limit."),
});

export function showKey(key: ApiKey, now: Date): z.input<typeof shownKey> {
  return {
    id: key.id,
    account_id: key.accountId,
    name: key.name,
    prefix: key.prefix,
    last_four: key.lastFour,
    environment: key.environment,
    status: keyStatus(key, now),
    permissions: [...key.permissions],
    scopes: [...key.scopes],
    version: key.version,
    description: key.description,
    metadata: readMetadata(key.metadata),
    owner_id: key.ownerId,
    external_owner_id: key.externalOwnerId,
    tags: [...key.tags],
    created_at: isoText(key.createdAt),
    expires_at: isoTextOrNull(key.expiresAt),
    idle_timeout_days: key.idleTimeoutDays,
    revoked_at: isoTextOrNull(key.revokedAt),
    revoked_by: key.revocation?.by ? showActor(key.revocation.by) : null,
    revocation_reason: key.revocation?.reason ?? null,
    revocation_note: key.revocation?.note ?? null,
    last_used_at: isoTextOrNull(key.lastUsedAt),
    allowed_ips: [...key.allowedIps],
    allowed_endpoints: [...key.allowedEndpoints],
    rate: key.rate === null ? null : { limit: key.rate.limit, window_seconds: key.rate.windowSeconds },
    max_uses: key.maxUses,
  };
}

export const keyIdParams = z.strictObject({
  id: z.string().describe("The key's id, `key_…`, not its secret."),
});
