import { failure, success, type Result } from "../../../errors/result.js";
import { dayMs } from "../../model/durations.js";
import { grouped } from "../../model/grouped.js";
import type { AccountId, KeyId } from "../../model/ids.js";
import type { KeyReach, OrdinaryKeys } from "../../model/keys/key-reach.js";
import { limitNames, limitSubject, type LimitName } from "../../model/limits/limit-name.js";
import type { QuotaDays } from "../../model/limits/limit-reader.js";
import { windowAt, type LimitSpec } from "../../model/limits/limit-spec.js";
import { accountLimitSpecs, keyLimitSpecs } from "../../model/limits/limit-specs.js";
import { limitStatus, type LimitStatus } from "../../model/limits/limit-status.js";
import { forecastDays, forecastQuota } from "../../model/limits/quota-forecast.js";
import type { Services } from "../../services.js";

interface AskedLimit {
  readonly ownerId: string;
  readonly name: LimitName;
  readonly spec: LimitSpec;
}

type Reading = Pick<Services, "limitReader" | "clock">;

/** Where the limits of accounts stand, in four statements. */
export async function readAccountLimits(
  services: Reading & Pick<Services, "accounts" | "keys">,
  ids: readonly AccountId[],
  limitedTo: OrdinaryKeys | null,
): Promise<Result<ReadonlyMap<AccountId, readonly LimitStatus[]>, "endpoint_restricted">> {
  // The limits of an account tell what its other owners use.
  if (limitedTo !== null && limitedTo.externalOwnerId !== null)
    return failure("endpoint_restricted", [notOwn]);
  const now = services.clock();
  const accounts = await services.accounts.findMany(ids);
  const asked = accounts.flatMap((account) => limitsOf(account.id, accountLimitSpecs(account)));
  const [statuses, activeKeys] = await Promise.all([
    readStatuses(services, asked, now),
    services.keys.countActive(ids, now),
  ]);
  return success(
    new Map(
      accounts.map(({ id, maxKeys }) => {
        const ceiling = ceilingOf(maxKeys, activeKeys.get(id) ?? 0);
        return [id, [ceiling, ...(statuses.get(id) ?? [])]];
      }),
    ),
  );
}

const notOwn = {
  field: "Authorization",
  message: "A browser token for one owner reads no limits of the account: read those of its keys.",
};

/** Where the own limits of keys stand, in two statements. */
export async function readKeyLimits(
  services: Reading & Pick<Services, "keys">,
  reach: KeyReach,
  ids: readonly KeyId[],
): Promise<ReadonlyMap<KeyId, readonly LimitStatus[]>> {
  const keys = await services.keys.findRecords(reach, ids);
  const asked = keys.flatMap((key) => limitsOf(key.id, keyLimitSpecs(key)));
  const statuses = await readStatuses(services, asked, services.clock());
  return new Map(keys.map(({ id }) => [id, statuses.get(id) ?? []]));
}

function limitsOf(ownerId: string, specs: Partial<Record<LimitName, LimitSpec | null>>): AskedLimit[] {
  return limitNames.flatMap((name) => {
    const spec = specs[name] ?? null;
    return spec === null ? [] : [{ ownerId, name, spec }];
  });
}

async function readStatuses(
  { limitReader }: Reading,
  asked: readonly AskedLimit[],
  now: Date,
): Promise<ReadonlyMap<string, LimitStatus[]>> {
  const windows = asked.map(({ ownerId, name, spec }) => ({
    subject: limitSubject(ownerId, name),
    windowStartMs: windowAt(spec.window, now.getTime()).startMs,
  }));
  const quotas = asked
    .filter(({ name }) => name === "month")
    .map(({ ownerId, name }) => limitSubject(ownerId, name));
  const today = Math.floor(now.getTime() / dayMs);
  const [used, days] = await Promise.all([
    windows.length === 0 ? new Map<string, number>() : limitReader.readUsed(windows),
    quotas.length === 0
      ? new Map<string, QuotaDays>()
      : limitReader.readDays(quotas, new Date((today - forecastDays) * dayMs)),
  ]);
  const statusOf = ({ ownerId, name, spec }: AskedLimit): LimitStatus => {
    const subject = limitSubject(ownerId, name);
    const status = limitStatus(name, spec, used.get(subject) ?? 0, now);
    const { windowEnd } = status;
    if (name !== "month" || windowEnd === null) return status;
    const daily = wholeDays(days.get(subject), today);
    return { ...status, forecast: forecastQuota({ ...status, windowEnd, now, daily }) };
  };
  const byOwner = grouped(asked, ({ ownerId }) => ownerId);
  return new Map([...byOwner].map(([ownerId, own]) => [ownerId, own.map(statusOf)]));
}

/** The units of the days before today that were whole: all but the first one that is known. */
function wholeDays(known: QuotaDays | undefined, today: number): number[] {
  if (known === undefined) return [];
  const first = Math.max(today - forecastDays, known.firstDay.getTime() / dayMs + 1);
  const length = Math.max(0, today - first);
  return Array.from({ length }, (_, index) => known.units.get((first + index) * dayMs) ?? 0);
}

function ceilingOf(limit: number, used: number): LimitStatus {
  const remaining = Math.max(0, limit - used);
  return { name: "keys", limit, used, remaining, windowStart: null, windowEnd: null, forecast: null };
}
