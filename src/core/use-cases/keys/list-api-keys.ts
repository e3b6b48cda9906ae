import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import { authorizeKeys } from "../../access/authorize-keys.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import { isoText } from "../../model/iso-text.js";
import { isEnvironmentName } from "../../model/keys/environments.js";
import type { KeyReach } from "../../model/keys/key-reach.js";
import { isTag, mostTags } from "../../model/keys/key-profile.js";
import { encodeCursor } from "../../model/paging/cursor.js";
import { toPage, type Page, type Position } from "../../model/paging/page.js";
import { parsePageRequest, type PageRequest } from "../../model/paging/page-request.js";
import type { Services } from "../../services.js";
import { isWrittenMoment } from "../../model/storable-moment.js";
import { storableText } from "../../model/storable-text.js";
import type { ApiKey, KeyStatus } from "../../model/keys/api-key.js";
import { checkWhole } from "../../model/keys/key-restrictions.js";
import type { DateRange, KeyFilter, KeyOrder } from "../../model/keys/key-store.js";
import { dayMs } from "../../model/durations.js";

export const listApiKeysCodes = ["validation_error"] as const;

type Code = (typeof listApiKeysCodes)[number] | CallerCode;

export interface ListApiKeysInput {
  readonly page: PageRequest;
  readonly filter: KeyFilterInput;
  readonly order: KeyOrder;
}

export interface KeyFilterInput {
  /** Those that are no key's match nothing. */
  readonly ids?: readonly string[] | null | undefined;
  /** Absent: active keys. */
  readonly statuses?: readonly KeyStatus[] | null | undefined;
  readonly environments?: readonly string[] | null | undefined;
  readonly nameContains?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly externalOwnerId?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly createdAt?: DateRange | null | undefined;
  readonly lastUsedAt?: DateRange | null | undefined;
  readonly unusedForDays?: number | null | undefined;
  readonly expiringWithinDays?: number | null | undefined;
  readonly hasExpiry?: boolean | null | undefined;
}

export const defaultKeyOrder: KeyOrder = { field: "createdAt", direction: "desc" };

const anyTime: DateRange = { from: null, to: null };
const maxDays = 36_500;
export const mostIds = 100;

export async function listApiKeys(
  services: Services,
  call: Call,
  input: ListApiKeysInput,
): Promise<Result<Page<ApiKey>, Code>> {
  const reach = await authorizeKeys(services, call, "keys.read");
  if (!reach.ok) return reach;
  const filter = parseKeyFilter(reach.value, input.filter, services.clock());
  if (!filter.ok) return filter;
  const { order } = input;
  const orderName = `keys ${order.field} ${order.direction}`;
  const window = parsePageRequest(input.page, orderName, (position) => isPosition(order, position));
  if (!window.ok) return window;

  const slice = await services.keys.list(filter.value, order, window.value);
  return success(
    toPage(
      slice,
      (item) => encodeCursor(orderName, positionOf(order, item)),
      () => services.keys.count(filter.value),
    ),
  );
}

export function parseKeyFilter(
  { accountId, limitedTo }: KeyReach,
  input: KeyFilterInput,
  now: Date,
): Result<KeyFilter, "validation_error"> {
  const details: ErrorDetail[] = [];
  const ids = input.ids ?? null;
  if (ids !== null && ids.length > mostIds) {
    details.push({ field: "ids", message: `Must be at most ${mostIds} ids.` });
  }
  const nameContains = input.nameContains ?? null;
  const search = input.search ?? null;
  const ownerId = input.ownerId ?? null;
  const externalOwnerId = input.externalOwnerId ?? null;
  for (const [field, value] of Object.entries({ nameContains, search, ownerId, externalOwnerId })) {
    const text = value === null ? null : storableText(field, value);
    if (text?.ok === false) details.push(...text.details);
  }
  const tags = input.tags ?? [];
  if (!tags.every(isTag) || tags.length > mostTags)
    details.push({ field: "tags", message: `Must be at most ${mostTags} tags.` });
  const environments = input.environments ?? null;
  if (environments !== null && !environments.every(isEnvironmentName)) {
    details.push({ field: "environments", message: "Each must be the name of an environment." });
  }
  const unusedForDays = input.unusedForDays ?? null;
  const expiringWithinDays = input.expiringWithinDays ?? null;
  for (const [field, days] of Object.entries({ unusedForDays, expiringWithinDays })) {
    if (days !== null) checkWhole(field, days, maxDays, details);
  }
  if (details.length > 0) return failure("validation_error", details);
  return success({
    accountId,
    limitedTo,
    ids: ids?.filter(isKeyId) ?? null,
    statuses: input.statuses ?? ["active"],
    environments,
    nameContains,
    search,
    ownerId,
    externalOwnerId,
    tags,
    createdAt: input.createdAt ?? anyTime,
    lastUsedAt: input.lastUsedAt ?? anyTime,
    unusedSince: unusedForDays === null ? null : new Date(now.getTime() - unusedForDays * dayMs),
    endingBefore: expiringWithinDays === null ? null : new Date(now.getTime() + expiringWithinDays * dayMs),
    hasExpiry: input.hasExpiry ?? null,
    now,
  });
}

function positionOf(order: KeyOrder, key: ApiKey): Position {
  const value = key[order.field];
  return { value: value instanceof Date ? isoText(value) : value, id: key.id };
}

function isPosition(order: KeyOrder, { value, id }: Position): boolean {
  if (!isKeyId(id)) return false;
  if (order.field === "name") return value !== null && storableText("name", value).ok;
  if (value === null) return order.field === "lastUsedAt";
  return isWrittenMoment(value);
}
