import type { KeyStatus } from "../core/model/keys/api-key.js";
import type { DateRange, KeyFilter } from "../core/model/keys/key-store.js";
import type { ApiKeyWhereInput } from "./generated/models.js";

export function toWhere(filter: KeyFilter): ApiKeyWhereInput {
  const {
    accountId,
    statuses,
    environments,
    nameContains,
    ownerId,
    externalOwnerId,
    tags,
    createdAt,
    lastUsedAt,
    unusedSince,
    endingBefore,
    now,
  } = filter;
  return {
    accountId,
    AND: [
      { OR: statuses.map((status) => whereStatus(status, now)) },
      environments === null ? {} : { environment: { in: [...environments] } },
      nameContains === null ? {} : { name: { contains: escapeLike(nameContains), mode: "insensitive" } },
      ownerId === null ? {} : { ownerId },
      externalOwnerId === null ? {} : { externalOwnerId },
      tags.length === 0 ? {} : { tags: { hasEvery: [...tags] } },
      whereBetween("createdAt", createdAt),
      whereBetween("lastUsedAt", lastUsedAt),
      endingBefore === null ? {} : { endsAt: { gt: now, lte: endingBefore } },
      unusedSince === null
        ? {}
        : { OR: [{ lastUsedAt: { lt: unusedSince } }, { lastUsedAt: null, createdAt: { lt: unusedSince } }] },
    ],
  };
}

/** An active key is not revoked, and neither its expiry nor its idle timeout has ended it. */
export function whereStatus(status: KeyStatus, now: Date): ApiKeyWhereInput {
  if (status === "revoked") return { revokedAt: { not: null } };
  if (status === "expired") return { revokedAt: null, endsAt: { lte: now } };
  return { revokedAt: null, OR: [{ endsAt: null }, { endsAt: { gt: now } }] };
}

function whereBetween(field: "createdAt" | "lastUsedAt", { from, to }: DateRange): ApiKeyWhereInput {
  if (from === null && to === null) return {};
  return { [field]: { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lt: to }) } };
}

/** Escapes the wildcards of LIKE. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
