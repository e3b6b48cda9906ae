import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeKeyChange, resultOfKeyChange } from "../../access/authorize-key-change.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { KeyReach } from "../../model/keys/key-reach.js";
import { checkWhole } from "../../model/keys/key-restrictions.js";
import type { RevokeMode } from "../../model/keys/key-store.js";
import { parseRevocation, type RevocationInput } from "../../model/keys/revocation.js";
import type { Services } from "../../services.js";
import { defaultKeyOrder, parseKeyFilter } from "./list-api-keys.js";
import { dayMs } from "../../model/durations.js";

export const revokeApiKeysCodes = ["validation_error"] as const;

export interface RevokeApiKeysInput extends RevocationInput {
  readonly ids?: readonly string[] | null | undefined;
  readonly filter?: RevokedKeysFilter | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly allOrNothing?: boolean | null | undefined;
}

/** All that is given must hold. */
export interface RevokedKeysFilter {
  readonly unusedForDays?: number | null | undefined;
  readonly olderThanDays?: number | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly externalOwnerId?: string | null | undefined;
}

export interface BulkRevocation {
  readonly isDryRun: boolean;
  /** In the order of the ids that were given, or of creation. */
  readonly keys: readonly KeyRevocation[];
  /** Whether more keys match the filter: call again. */
  readonly hasMore: boolean;
}

export interface KeyRevocation {
  readonly id: string;
  readonly result: Result<ApiKey, "key_not_found" | "endpoint_restricted">;
}

type Code = (typeof revokeApiKeysCodes)[number] | CallerCode;

export const mostKeysRevoked = 100;
const mostDays = 36_500;

/** Up to a hundred keys in one transaction, by their ids or by what they have in common. */
export async function revokeApiKeys(
  services: Services,
  call: Call,
  input: RevokeApiKeysInput,
): Promise<Result<BulkRevocation, Code>> {
  const scope = await authorizeKeyChange(services, call, "keys.revoke");
  if (!scope.ok) return scope;
  const author = authorOf(scope.value.principal, call);
  const revocation = parseRevocation(input, author.actor);
  if (!revocation.ok) return revocation;
  const chosen = await chooseKeys(services, scope.value, input);
  if (!chosen.ok) return chosen;
  const { ids, hasMore } = chosen.value;
  const how: RevokeMode = input.dryRun ? "dry run" : input.allOrNothing ? "all or nothing" : "each";
  const known = ids.filter(isKeyId);
  const isComplete = known.length === ids.length;
  // An id that is none is a key that is not there: nothing may change then.
  const mode = how === "all or nothing" && !isComplete ? "dry run" : how;
  const now = services.clock();
  const found = await services.keys.revoke(scope.value, known, revocation.value, mode, now, author);
  const keys = ids.map((id) => ({ id, result: resultOfKeyChange(found.get(id) ?? null) }));
  if (how === "all or nothing" && !keys.every(({ result }) => result.ok)) return refuseAll(keys);
  return success({ isDryRun: how === "dry run", keys, hasMore });
}

interface ChosenKeys {
  readonly ids: readonly string[];
  readonly hasMore: boolean;
}

async function chooseKeys(
  services: Services,
  reach: KeyReach,
  { ids, filter }: RevokeApiKeysInput,
): Promise<Result<ChosenKeys, "validation_error">> {
  const isByFilter = ids === undefined || ids === null;
  if (isByFilter === (filter === undefined || filter === null)) {
    return refuse("ids", "Name either ids or a filter.");
  }
  if (!isByFilter) {
    const isFit = ids.length >= 1 && ids.length <= mostKeysRevoked && new Set(ids).size === ids.length;
    if (!isFit) return refuse("ids", `Must be 1 to ${mostKeysRevoked} different ids.`);
    return success({ ids, hasMore: false });
  }
  const { olderThanDays = null, unusedForDays, ownerId, externalOwnerId } = filter ?? {};
  if ([olderThanDays, unusedForDays ?? null, ownerId ?? null, externalOwnerId ?? null].every(isNull)) {
    return refuse("filter", "Name at least one condition: an empty filter would be every key.");
  }
  const details: ErrorDetail[] = [];
  if (olderThanDays !== null) checkWhole("filter.olderThanDays", olderThanDays, mostDays, details);
  if (details.length > 0) return failure("validation_error", details);
  const now = services.clock();
  const to = olderThanDays === null ? null : new Date(now.getTime() - olderThanDays * dayMs);
  const conditions = { unusedForDays, ownerId, externalOwnerId, createdAt: { from: null, to } };
  const parsed = parseKeyFilter(reach, conditions, now);
  if (!parsed.ok) return failure("validation_error", parsed.details.map(inFilter));
  const window = { limit: mostKeysRevoked, from: "end", after: null, before: null } as const;
  const { items, hasPreviousPage } = await services.keys.list(parsed.value, defaultKeyOrder, window);
  return success({ ids: items.map(({ id }) => id).reverse(), hasMore: hasPreviousPage });
}

function isNull(value: unknown): boolean {
  return value === null;
}

function inFilter({ field, ...others }: ErrorDetail): ErrorDetail {
  return { field: `filter.${field}`, ...others };
}

function refuse(field: string, message: string): ReturnType<typeof failure<"validation_error">> {
  return failure("validation_error", [{ field, message }]);
}

function refuseAll(keys: readonly KeyRevocation[]): Result<never, "validation_error"> {
  const details = keys.flatMap(({ result }, index) =>
    result.ok
      ? []
      : [
          {
            field: `ids.${index}`,
            message:
              result.code === "key_not_found"
                ? "Is no key of the account that can be revoked."
                : "Another member created this key.",
          },
        ],
  );
  return failure("validation_error", details);
}
