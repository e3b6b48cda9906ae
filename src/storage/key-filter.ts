import type { KeyStatus } from "../core/model/keys/api-key.js";
import type { DateRange, KeyFilter } from "../core/model/keys/key-store.js";
import type { KeyReach } from "../core/model/keys/key-reach.js";
import type { ApiKeyWhereInput } from "./generated/models.js";

export function toWhere(filter: KeyFilter): ApiKeyWhereInput {
  const {
    ids,
    statuses,
    environments,
    nameContains,
    search,
    ownerId,
    externalOwnerId,
    tags,
    createdAt,
    lastUsedAt,
    unusedSince,
    endingBefore,
    hasExpiry,
    now,
  } = filter;
  return {
    ...whereReached(filter),
    AND: [
      { OR: statuses.map((status) => whereStatus(status, now)) },
      ids === null ? {} : { id: { in: [...ids] } },
      environments === null ? {} : { environment: { in: [...environments] } },
      nameContains === null ? {} : { name: containing(nameContains) },
      search === null ? {} : whereFound(search),
      ownerId === null ? {} : { ownerId },
      externalOwnerId === null ? {} : { externalOwnerId },
      tags.length === 0 ? {} : { tags: { hasEvery: [...tags] } },
      whereBetween("createdAt", createdAt),
      whereBetween("lastUsedAt", lastUsedAt),
      endingBefore === null ? {} : { endsAt: { gt: now, lte: endingBefore } },
      hasExpiry === null ? {} : { endsAt: hasExpiry ? { not: null } : null },
      unusedSince === null
        ? {}
        : { OR: [{ lastUsedAt: { lt: unusedSince } }, { lastUsedAt: null, createdAt: { lt: unusedSince } }] },
    ],
  };
}

export function whereReached({ accountId, limitedTo }: KeyReach): ApiKeyWhereInput {
  if (limitedTo === null) return { accountId };
  const { externalOwnerId } = limitedTo;
  const ordinary = { accountId, permissions: { isEmpty: true } };
  return externalOwnerId === null ? ordinary : { ...ordinary, externalOwnerId };
}

/** The same in a statement, of keys `k` whose account is known; the owner is a text of the statement, such as `$5::text`. */
export function reachedKeys(owner: string): string {
  return `cardinality(k.permissions) = 0 AND (${owner} IS NULL OR k.external_owner_id = ${owner})`;
}

/** An active key is not revoked, and neither its expiry nor its idle timeout has ended it. */
export function whereStatus(status: KeyStatus, now: Date): ApiKeyWhereInput {
  if (status === "revoked") return { revokedAt: { not: null } };
  if (status === "expired") return { revokedAt: null, endsAt: { lte: now } };
  return { revokedAt: null, OR: [{ endsAt: null }, { endsAt: { gt: now } }] };
}

const lastFourCharacters = 4;

/** A part of the name, or the end of a secret, also of one that does not work any more. */
function whereFound(text: string): ApiKeyWhereInput {
  const inName = { name: containing(text) };
  if (text.length !== lastFourCharacters) return inName;
  const lastFour = { equals: escapeLike(text), mode: "insensitive" } as const;
  return { OR: [inName, { lastFour }, { secrets: { some: { lastFour } } }] };
}

function whereBetween(field: "createdAt" | "lastUsedAt", { from, to }: DateRange): ApiKeyWhereInput {
  if (from === null && to === null) return {};
  return { [field]: { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lt: to }) } };
}

/** Of texts that contain this one, in upper or lower case. */
export function containing(text: string) {
  return { contains: escapeLike(text), mode: "insensitive" } as const;
}

/** Escapes the wildcards of LIKE. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
