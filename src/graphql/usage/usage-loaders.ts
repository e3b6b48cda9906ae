import DataLoader from "dataloader";
import type { Call } from "../../core/model/callers/credential.js";
import type { Core } from "../../core/core.js";
import { grouped } from "../../core/model/grouped.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import type { Result } from "../../errors/result.js";
import type { AccountId, KeyId } from "../../core/model/ids.js";
import type { UsageRangeInput } from "../../core/model/usage/usage-range.js";
import type { AccountLimitsResult } from "../../core/use-cases/limits/find-account-limits.js";
import type { KeyLimitsResult } from "../../core/use-cases/limits/find-key-limits.js";
import type { AccountUsageResult } from "../../core/use-cases/usage/find-account-usage.js";
import type { KeyUsageResult } from "../../core/use-cases/usage/find-key-usage.js";
import type { UsedFromResult } from "../../core/use-cases/usage/find-used-from.js";
import type { UsedFromInput } from "../../core/use-cases/usage/read-used-from.js";
import type { AccountUsageInput } from "../../core/use-cases/usage/read-usage.js";

interface AskedKey {
  readonly id: KeyId;
  readonly accountId: AccountId;
  readonly input: UsageRangeInput;
}

interface AskedAccount {
  readonly id: AccountId;
  readonly input: AccountUsageInput;
}

interface AskedPlaces {
  readonly id: KeyId;
  readonly accountId: AccountId;
  readonly input: UsedFromInput;
}

interface AskedLimits {
  readonly id: AccountId;
  readonly input: object;
}

interface AskedKeyLimits {
  readonly id: KeyId;
  readonly accountId: AccountId;
  readonly input: object;
}

interface Asked {
  readonly id: string;
  readonly input: object;
}

export interface UsageLoaders {
  readonly usedFrom: DataLoader<AskedPlaces, UsedFromResult, string>;
  readonly keyUsage: DataLoader<AskedKey, KeyUsageResult, string>;
  readonly accountUsage: DataLoader<AskedAccount, AccountUsageResult, string>;
  readonly accountLimits: DataLoader<AskedLimits, AccountLimitsResult, string>;
  readonly keyLimits: DataLoader<AskedKeyLimits, KeyLimitsResult, string>;
}

/** One statement for all records of a page that are asked for with the same arguments. */
export function createUsageLoaders(core: Core, call: Call): UsageLoaders {
  return {
    usedFrom: loaderOf((asked, { input }) => core.findUsedFrom(call, asked, input)),
    keyUsage: loaderOf((asked, { input }) => core.findKeyUsage(call, asked, input)),
    accountUsage: loaderOf((asked, { input }) => {
      const ids = asked.map(({ id }) => id);
      return core.findAccountUsage(call, ids, input);
    }),
    accountLimits: loaderOf((asked) => {
      const ids = asked.map(({ id }) => id);
      return core.findAccountLimits(call, ids);
    }),
    keyLimits: loaderOf((asked) => core.findKeyLimits(call, asked)),
  };
}

type FindAlike<One extends Asked, Value, Code extends ErrorCode> = (
  alike: readonly One[],
  first: One,
) => Promise<Result<ReadonlyMap<string, Result<Value, Code>>, Code>>;

/** `find` reads records that are asked for with the same arguments: those of the first. */
function loaderOf<One extends Asked, Value, Code extends ErrorCode>(
  find: FindAlike<One, Value, Code>,
): DataLoader<One, Result<Value, Code>, string> {
  return new DataLoader<One, Result<Value, Code>, string>(
    async (asked) => {
      const found = new Map<string, Result<Value, Code>>();
      for (const alike of grouped(asked, ({ input }) => JSON.stringify(input)).values()) {
        const [first] = alike;
        if (first === undefined) continue;
        const result = await find(alike, first);
        for (const one of alike) {
          const own = result.ok ? result.value.get(one.id) : result;
          if (own !== undefined) found.set(textOf(one), own);
        }
      }
      return asked.map((one) => found.get(textOf(one)) ?? new Error("A record without its usage"));
    },
    { cacheKeyFn: textOf },
  );
}

function textOf({ id, input }: Asked): string {
  return `${id} ${JSON.stringify(input)}`;
}
