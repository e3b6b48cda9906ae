import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import { hourMs } from "../../model/durations.js";
import { checkWhole } from "../../model/keys/key-restrictions.js";
import type { AccountId, KeyId } from "../../model/ids.js";
import type { UsedFrom } from "../../model/usage/used-from.js";
import type { Services } from "../../services.js";

export interface UsedFromInput {
  readonly hours?: number | null | undefined;
  /** Absent: now. */
  readonly to?: Date | null | undefined;
  readonly top?: number | null | undefined;
}

export const usualHours = 24;
export const mostHours = 7 * 24;
export const usualPlaces = 5;
export const mostPlaces = 20;

const nothing: Omit<UsedFrom, "since"> = {
  count: 0,
  lastUsedAt: null,
  secrets: [],
  networks: [],
  endpoints: [],
};

/** Where keys of an account were used from, whatever their state. */
export async function readUsedFrom(
  { placeReader, clock }: Pick<Services, "placeReader" | "clock">,
  accountId: AccountId,
  keyIds: readonly KeyId[],
  input: UsedFromInput,
): Promise<Result<ReadonlyMap<KeyId, UsedFrom>, "validation_error">> {
  const hours = input.hours ?? usualHours;
  const top = input.top ?? usualPlaces;
  const details: ErrorDetail[] = [];
  checkWhole("hours", hours, mostHours, details);
  checkWhole("top", top, mostPlaces, details);
  if (details.length > 0) return failure("validation_error", details);
  const to = input.to ?? null;
  const since = new Date(Math.floor((to ?? clock()).getTime() / hourMs - hours) * hourMs);
  const found = await placeReader.read(accountId, keyIds, { since, to }, top);
  return success(new Map(keyIds.map((id) => [id, { since, ...(found.get(id) ?? nothing) }])));
}
