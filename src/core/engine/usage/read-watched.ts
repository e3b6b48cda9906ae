import { grouped } from "../../model/grouped.js";
import type { KeyId } from "../../model/ids.js";
import type { KeyReach } from "../../model/keys/key-reach.js";
import type { StoredUsage, UsageReader } from "../../model/usage/usage-reader.js";

/** What is watched: one key, or all keys of the reach when `keyId` is null. */
export interface WatchedKeys {
  readonly reach: KeyReach;
  readonly keyId: KeyId | null;
}

type Reading<Watched> = readonly (readonly [Watched, readonly StoredUsage[]])[];

/** The counts of all that is watched by minutes: one statement for the single keys and one for the reaches. */
export async function readWatched<Watched extends WatchedKeys>(
  reader: UsageReader,
  watched: readonly Watched[],
  bounds: readonly Date[],
): Promise<Reading<Watched>> {
  const single = watched.flatMap((one) => (one.keyId === null ? [] : [{ one, keyId: one.keyId }]));
  const whole = watched.filter(({ keyId }) => keyId === null);
  const [ofKeys, ofReaches] = await Promise.all([
    readKeys(reader, single, bounds),
    readReaches(reader, whole, bounds),
  ]);
  return [...ofKeys, ...ofReaches];
}

async function readKeys<Watched extends WatchedKeys>(
  reader: UsageReader,
  watched: readonly { readonly one: Watched; readonly keyId: KeyId }[],
  bounds: readonly Date[],
): Promise<Reading<Watched>> {
  if (watched.length === 0) return [];
  const rows = await reader.read({
    range: { level: "minute", bounds },
    accountIds: [...new Set(watched.map(({ one }) => one.reach.accountId))],
    keyIds: watched.map(({ keyId }) => keyId),
    limitedTo: null,
    groupBy: "key",
    top: watched.length,
  });
  const byKey = grouped(rows, ({ group }) => group);
  return watched.map(({ one, keyId }) => [one, byKey.get(keyId) ?? []]);
}

async function readReaches<Watched extends WatchedKeys>(
  reader: UsageReader,
  watched: readonly Watched[],
  bounds: readonly Date[],
): Promise<Reading<Watched>> {
  if (watched.length === 0) return [];
  const lists = await reader.readMinutes(
    bounds,
    watched.map(({ reach }) => reach),
  );
  return watched.map((one, index) => [one, lists[index] ?? []]);
}
