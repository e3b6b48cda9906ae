import DataLoader from "dataloader";
import type { Call } from "../../core/model/callers/credential.js";
import type { Core } from "../../core/core.js";
import type { AccountId, KeyId } from "../../core/model/ids.js";
import type { UsageRangeInput } from "../../core/model/usage/usage-range.js";
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

export interface UsageLoaders {
  readonly usedFrom: DataLoader<AskedPlaces, UsedFromResult, string>;
  readonly keyUsage: DataLoader<AskedKey, KeyUsageResult, string>;
  readonly accountUsage: DataLoader<AskedAccount, AccountUsageResult, string>;
}

/** One statement for all records of a page that are asked for with the same arguments. */
export function createUsageLoaders(core: Core, call: Call): UsageLoaders {
  return {
    usedFrom: new DataLoader<AskedPlaces, UsedFromResult, string>(
      (asked) =>
        readAlike(asked, async (alike, { input }) => {
          const found = await core.findUsedFrom(call, alike, input);
          return ({ id }) => (found.ok ? found.value.get(id) : found);
        }),
      { cacheKeyFn: textOf },
    ),
    keyUsage: new DataLoader<AskedKey, KeyUsageResult, string>(
      (asked) =>
        readAlike(asked, async (alike, { input }) => {
          const found = await core.findKeyUsage(call, alike, input);
          return ({ id }) => (found.ok ? found.value.get(id) : found);
        }),
      { cacheKeyFn: textOf },
    ),
    accountUsage: new DataLoader<AskedAccount, AccountUsageResult, string>(
      (asked) =>
        readAlike(asked, async (alike, { input }) => {
          const ids = alike.map(({ id }) => id);
          const found = await core.findAccountUsage(call, ids, input);
          return ({ id }) => (found.ok ? found.value.get(id) : found);
        }),
      { cacheKeyFn: textOf },
    ),
  };
}

type Find<One, Found> = (one: One) => Found | undefined;

/** Reads those together that have the same arguments. */
async function readAlike<One extends { readonly input: object }, Found>(
  asked: readonly One[],
  read: (alike: readonly One[], first: One) => Promise<Find<One, Found>>,
): Promise<(Found | Error)[]> {
  const alike = new Map<string, One[]>();
  for (const one of asked) {
    const text = JSON.stringify(one.input);
    alike.set(text, [...(alike.get(text) ?? []), one]);
  }
  const finds = new Map<string, Find<One, Found>>();
  for (const [text, group] of alike) {
    const [first] = group;
    if (first !== undefined) finds.set(text, await read(group, first));
  }
  return asked.map(
    (one) => finds.get(JSON.stringify(one.input))?.(one) ?? new Error("A record without its usage"),
  );
}

function textOf({ id, input }: { readonly id: string; readonly input: object }): string {
  return `${id} ${JSON.stringify(input)}`;
}
