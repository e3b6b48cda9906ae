import {
  countIn,
  expiryOf,
  localDay,
  objectText,
  restrictionsOf,
  textOrNull,
  type KeyDraft,
} from "../../../packages/react/src/keys/key-draft.js";
import type { KeyRecordFragment, UpdateApiKeyInput } from "../generated/graphql.js";

export function draftOf(apiKey: KeyRecordFragment): KeyDraft {
  const { rate, maxUses, idleTimeoutDays, expiresAt } = apiKey;
  return {
    name: apiKey.name,
    environment: apiKey.environment,
    expiry: expiresAt === null ? "never" : "date",
    lastDay: expiresAt === null ? "" : localDay(new Date(expiresAt)),
    scopes: apiKey.scopes.join(" "),
    addresses: apiKey.allowedIps.join("\n"),
    endpoints: apiKey.allowedEndpoints.join("\n"),
    rateLimit: rate === null ? "" : String(rate.limit),
    rateWindowSeconds: rate === null ? "60" : String(rate.windowSeconds),
    maxUses: maxUses === null ? "" : String(maxUses),
    idleDays: idleTimeoutDays === null ? "" : String(idleTimeoutDays),
    description: apiKey.description ?? "",
    tags: apiKey.tags.join(" "),
    metadata: objectText(apiKey.metadata),
    owner: apiKey.externalOwnerId ?? "",
    managesKeys: apiKey.permissions.includes("KEYS_MANAGE"),
  };
}

/** Only what was changed, so that a change of somebody else stays. */
export function updateInputOf(
  apiKey: Pick<KeyRecordFragment, "id" | "version">,
  before: KeyDraft,
  draft: KeyDraft,
  now: Date,
): UpdateApiKeyInput {
  const all = restrictionsOf(draft);
  const was = (...names: readonly (keyof KeyDraft)[]) => names.some((name) => before[name] !== draft[name]);
  return {
    id: apiKey.id,
    version: apiKey.version,
    ...(was("name") ? { name: all.name } : {}),
    ...(was("scopes") ? { scopes: all.scopes } : {}),
    ...(was("addresses") ? { allowedIps: all.allowedIps } : {}),
    ...(was("endpoints") ? { allowedEndpoints: all.allowedEndpoints } : {}),
    ...(was("rateLimit", "rateWindowSeconds") ? { rate: all.rate } : {}),
    ...(was("maxUses") ? { maxUses: all.maxUses } : {}),
    ...(was("idleDays") ? { idleTimeoutDays: countIn(draft.idleDays) } : {}),
    ...(was("description") ? { description: all.description } : {}),
    ...(was("tags") ? { tags: all.tags } : {}),
    ...(was("metadata") ? { metadata: all.metadata } : {}),
    ...(was("owner") ? { externalOwnerId: textOrNull(draft.owner) } : {}),
    ...(was("expiry", "lastDay") ? { expiresAt: expiryOf(draft, now) } : {}),
  };
}

/** The draft on a newer record: what the person changed stays as it was typed, everything else is new. */
export function rebaseDraft(before: KeyDraft, draft: KeyDraft, newer: KeyDraft): KeyDraft {
  const own = Object.fromEntries(
    Object.entries(draft).filter(([name, value]) =>
      Object.entries(before).some(([other, old]) => other === name && old !== value),
    ),
  );
  return { ...newer, ...own };
}
