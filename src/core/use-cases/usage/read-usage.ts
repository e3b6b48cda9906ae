import { failure, success, type ErrorDetail, type Failure, type Result } from "../../../errors/result.js";
import { grouped } from "../../model/grouped.js";
import type { OrdinaryKeys } from "../../model/keys/key-reach.js";
import { checkWhole } from "../../model/keys/key-restrictions.js";
import type { AccountId, KeyId } from "../../model/ids.js";
import { toCounts, toGroups, type GroupedUsage, type Usage } from "../../model/usage/usage.js";
import { parseEndpointRange } from "../../model/usage/endpoint-range.js";
import type { StoredUsage, UsageGrouping } from "../../model/usage/usage-reader.js";
import { parseUsageRange, type UsageRange, type UsageRangeInput } from "../../model/usage/usage-range.js";
import type { Services } from "../../services.js";

export interface AccountUsageInput extends UsageRangeInput {
  readonly groupBy?: UsageGrouping | null | undefined;
  /** How many groups are shown. */
  readonly top?: number | null | undefined;
}

export const usualGroups = 10;
export const mostGroups = 50;
/** Groups or keys, times buckets, of one answer. */
const mostNumbers = 20_000;

type UsageServices = Pick<Services, "usageReader" | "usageRetention" | "clock">;

/** The usage of keys of an account, whatever their state, by id. */
export async function readKeyUsage(
  { usageReader, usageRetention, clock }: UsageServices,
  accountId: AccountId,
  keyIds: readonly KeyId[],
  input: UsageRangeInput,
): Promise<Result<ReadonlyMap<KeyId, Usage>, "validation_error">> {
  const parsed = parseUsageRange(input, usageRetention, clock());
  if (!parsed.ok) return parsed;
  const { value: range } = parsed;
  if (keyIds.length * bucketsOf(range) > mostNumbers) return tooLarge("keys");
  const accountIds = [accountId];
  const query = { range, accountIds, keyIds, limitedTo: null, groupBy: "key", top: keyIds.length } as const;
  const rows = grouped(await usageReader.read(query), ({ group }) => group);
  return success(new Map(keyIds.map((id) => [id, { range, counts: toCounts(rows.get(id) ?? [], range) }])));
}

/** The usage of accounts by id, in groups when the input asks for them. */
export async function readAccountUsage(
  services: UsageServices & Pick<Services, "placeReader">,
  accountIds: readonly AccountId[],
  limitedTo: OrdinaryKeys | null,
  { groupBy = null, top, ...input }: AccountUsageInput,
): Promise<Result<ReadonlyMap<AccountId, GroupedUsage>, "validation_error">> {
  const shown = top ?? usualGroups;
  const details: ErrorDetail[] = [];
  checkWhole("top", shown, mostGroups, details);
  if (details.length > 0) return failure("validation_error", details);
  const parse = groupBy === "endpoint" ? parseEndpointRange : parseUsageRange;
  const parsed = parse(input, services.usageRetention, services.clock());
  if (!parsed.ok) return parsed;
  const { value: range } = parsed;
  const groups = groupBy === null ? 1 : shown + 1;
  if (accountIds.length * groups * bucketsOf(range) > mostNumbers) return tooLarge("groups");
  const rows = await readGroups(services, { range, accountIds, limitedTo, groupBy, top: shown });
  const totals = grouped(rows.totals, ({ accountId }) => accountId);
  const byAccount = grouped(rows.groups, ({ accountId }) => accountId);
  const usageOf = (id: AccountId): GroupedUsage => ({
    range,
    counts: toCounts(totals.get(id) ?? [], range),
    groups: toGroups(byAccount.get(id) ?? [], range),
  });
  return success(new Map(accountIds.map((id) => [id, usageOf(id)])));
}

interface GroupQuery {
  readonly range: UsageRange;
  readonly accountIds: readonly AccountId[];
  readonly limitedTo: OrdinaryKeys | null;
  readonly groupBy: UsageGrouping | null;
  readonly top: number;
}

/** Groups of counts are all that was counted. Endpoints are a part of it, so the totals are read beside them. */
async function readGroups(
  { usageReader, placeReader }: Pick<Services, "usageReader" | "placeReader">,
  { range, accountIds, limitedTo, groupBy, top }: GroupQuery,
): Promise<{ readonly totals: readonly StoredUsage[]; readonly groups: readonly StoredUsage[] }> {
  const keys = { accountIds, keyIds: null, limitedTo };
  if (groupBy !== "endpoint") {
    const totals = await usageReader.read({ range, ...keys, groupBy, top });
    return { totals, groups: groupBy === null ? [] : totals };
  }
  const [totals, groups] = await Promise.all([
    usageReader.read({ range, ...keys, groupBy: null, top }),
    placeReader.readEndpoints({ accountIds, limitedTo, bounds: range.bounds, top }),
  ]);
  return { totals, groups };
}

function bucketsOf({ bounds }: UsageRange): number {
  return bounds.length - 1;
}

function tooLarge(what: string): Failure<"validation_error"> {
  const message = `Too many ${what} times buckets, at most ${mostNumbers}: ask for fewer ${what}, a shorter time, or larger buckets.`;
  return failure("validation_error", [{ field: "from", message }]);
}
