import { z } from "zod";

export const text = z.string({ error: "Must be text." });

export const wholeNumber = z.number({ error: "Must be a whole number." });

/** What a body may say about a key, new or not; the core says whether it makes sense. */
export const keyBody = {
  idle_timeout_days: wholeNumber
    .nullish()
    .describe(
      "The key expires when it was not used for so many days, 1 to 3650; null for never. Absent means, for a new key, what" +
        " the policy of the account says.",
    ),
  description: z
    .string()
    .nullish()
    .describe("What the key is for, at most 500 characters; null for nothing."),
  // The core says what a JSON object is, whatever came in its place.
  metadata: z
    .unknown()
    .optional()
    .meta({
      type: ["object", "null"],
      description: "What your own systems keep about the key, at most 4096 bytes as JSON; null for nothing.",
    }),
  owner_id: z
    .string()
    .nullish()
    .describe(
      "The member of the account who owns the key, `mem_…`. It takes the place of an external owner.",
    ),
  external_owner_id: z
    .string()
    .nullish()
    .describe(
      "The owner of the key in your own systems, 1 to 200 characters. It takes the place of an owner.",
    ),
  tags: z
    .array(z.string())
    .nullish()
    .describe("Labels to filter by: at most 20 of 1 to 50 letters, digits and signs out of . _ : -"),
  scopes: z
    .array(z.string())
    .nullish()
    .describe(
      "What the key may do on your API, such as reports:read or invoices:*, where * stands for any one segment." +
        " Null means no scopes.",
    ),
  allowed_ips: z
    .array(z.string())
    .nullish()
    .describe(
      "The IP addresses and networks from which the key may be used, such as 192.0.2.0/24. Null means from" +
        " anywhere.",
    ),
  allowed_endpoints: z
    .array(z.string())
    .nullish()
    .describe(
      "The endpoints for which the key may be used, such as GET /v1/charts/*. Null means all of them.",
    ),
  rate: z
    .strictObject({ limit: wholeNumber, window_seconds: wholeNumber })
    .nullish()
    .describe("The key's own rate; null for none."),
  max_uses: wholeNumber.nullish().describe("How often the key may be used in total; null means no limit."),
};

interface KeyBody {
  readonly idle_timeout_days?: number | null | undefined;
  readonly description?: string | null | undefined;
  readonly metadata?: unknown;
  readonly owner_id?: string | null | undefined;
  readonly external_owner_id?: string | null | undefined;
  readonly tags?: string[] | null | undefined;
  readonly scopes?: string[] | null | undefined;
  readonly allowed_ips?: string[] | null | undefined;
  readonly allowed_endpoints?: string[] | null | undefined;
  readonly rate?: { limit: number; window_seconds: number } | null | undefined;
  readonly max_uses?: number | null | undefined;
}

export function toKeyInput(body: KeyBody) {
  const {
    scopes,
    idle_timeout_days: idleTimeoutDays,
    allowed_ips: allowedIps,
    allowed_endpoints: allowedEndpoints,
    rate,
    max_uses: maxUses,
  } = body;
  const inputRate = rate ? { limit: rate.limit, windowSeconds: rate.window_seconds } : rate;
  const { description, metadata, tags, owner_id: ownerId, external_owner_id: externalOwnerId } = body;
  const profile = { description, metadata, ownerId, externalOwnerId, tags };
  return { ...profile, scopes, idleTimeoutDays, allowedIps, allowedEndpoints, rate: inputRate, maxUses };
}
