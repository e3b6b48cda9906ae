import { z } from "zod";
import { isoText, isoTextOrNull } from "../../core/model/iso-text.js";
import { isStorableMoment } from "../../core/model/storable-moment.js";
import type { RestrictionsInput } from "../../core/model/keys/key-restrictions.js";
import { keyPermissions, keyStatus, keyStatuses, type ApiKey } from "../../core/model/keys/api-key.js";

const notMoment = "Must be a moment as RFC 3339 text, for example 2026-05-25T12:34:56Z.";

/** A moment as RFC 3339 text with any offset. */
export const moment = z.iso
  .datetime({ offset: true, error: notMoment })
  .transform((text) => new Date(text))
  .refine(isStorableMoment, notMoment);

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
  allowed_ips: z
    .array(z.string())
    .describe("Addresses and networks it may be used from; anywhere when empty."),
  allowed_endpoints: z.array(z.string()).describe("What it may be used for; anything when empty."),
  rate: z
    .object({ limit: z.int(), window_seconds: z.int() })
    .nullable()
    .describe("A rate of its own, beside its account's limits; null when none."),
  max_uses: z.int().nullable().describe("How often it may be used in all; null for no end."),
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
    created_at: isoText(key.createdAt),
    expires_at: isoTextOrNull(key.expiresAt),
    revoked_at: isoTextOrNull(key.revokedAt),
    last_used_at: isoTextOrNull(key.lastUsedAt),
    allowed_ips: [...key.allowedIps],
    allowed_endpoints: [...key.allowedEndpoints],
    rate: key.rate === null ? null : { limit: key.rate.limit, window_seconds: key.rate.windowSeconds },
    max_uses: key.maxUses,
  };
}

export const keyIdParams = z.strictObject({
  id: z.string().describe("The key's id, `key_…`; never its secret."),
});

const wholeNumber = z.number({ error: "Must be a whole number." });

/** What a body may say about restrictions; the core says whether it makes sense. */
export const restrictionsBody = {
  allowed_ips: z
    .array(z.string())
    .nullish()
    .describe("Addresses and networks it may be used from, as 192.0.2.0/24; null for anywhere."),
  allowed_endpoints: z
    .array(z.string())
    .nullish()
    .describe("What it may be used for, as GET /v1/charts/*; null for anything."),
  rate: z
    .strictObject({ limit: wholeNumber, window_seconds: wholeNumber })
    .nullish()
    .describe("A rate of its own; null for none."),
  max_uses: wholeNumber.nullish().describe("How often it may be used in all; null for no end."),
};

interface RestrictionsBody {
  readonly allowed_ips?: string[] | null | undefined;
  readonly allowed_endpoints?: string[] | null | undefined;
  readonly rate?: { limit: number; window_seconds: number } | null | undefined;
  readonly max_uses?: number | null | undefined;
}

export function toRestrictionsInput(body: RestrictionsBody): RestrictionsInput {
  const { allowed_ips: allowedIps, allowed_endpoints: allowedEndpoints, rate, max_uses: maxUses } = body;
  const inputRate = rate ? { limit: rate.limit, windowSeconds: rate.window_seconds } : rate;
  return { allowedIps, allowedEndpoints, rate: inputRate, maxUses };
}
