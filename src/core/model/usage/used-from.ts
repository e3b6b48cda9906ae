import type { AccountId, KeyId } from "../ids.js";
import type { OrdinaryKeys } from "../keys/key-reach.js";
import type { StoredUsage } from "./usage-reader.js";

/** A network or an endpoint, and how often at least a key was accepted from it or for it. */
export interface PlaceCount {
  /** Null: all that are not listed by themselves. */
  readonly value: string | null;
  readonly count: number;
  readonly lastUsedAtMs: number;
}

/** The accepted checks of one secret in one hour, as one process has counted them until now. */
export interface PlacesOfHour {
  readonly accountId: AccountId;
  readonly keyId: KeyId;
  readonly secretNumber: number;
  /** Since the epoch. */
  readonly hour: number;
  /** Tells apart what a process has counted of the same secret and hour, when it forgot in between. */
  readonly part: number;
  readonly count: number;
  readonly lastUsedAtMs: number;
  readonly networks: readonly PlaceCount[];
  readonly endpoints: readonly PlaceCount[];
}

export interface UsedSecret {
  readonly number: number;
  readonly count: number;
  readonly lastUsedAt: Date;
}

export interface UsedPlace {
  readonly value: string | null;
  readonly count: number;
  readonly lastUsedAt: Date;
}

/** Where a key was used from since a moment. Each list begins with what was used most; the rest comes last. */
export interface UsedFrom {
  readonly since: Date;
  readonly count: number;
  readonly lastUsedAt: Date | null;
  readonly secrets: readonly UsedSecret[];
  readonly networks: readonly UsedPlace[];
  readonly endpoints: readonly UsedPlace[];
}

export interface PlaceStore {
  /** Writes what was counted in place of what this process wrote of the same hours before. */
  write(places: readonly PlacesOfHour[]): Promise<void>;
}

export interface EndpointQuery {
  readonly accountIds: readonly AccountId[];
  /** Null: all keys. */
  readonly limitedTo: OrdinaryKeys | null;
  /** Whole hours. */
  readonly bounds: readonly Date[];
  /** How many endpoints of each account are shown. The rest is one group. */
  readonly top: number;
}

export interface PlaceReader {
  /** The accepted checks of all keys that named an endpoint, by endpoint, in one statement. */
  readEndpoints(query: EndpointQuery): Promise<readonly StoredUsage[]>;
  /** In one statement, for keys that were used since the beginning of that hour, and in hours that began before `to`. */
  read(
    accountId: AccountId,
    keyIds: readonly KeyId[],
    hours: { readonly since: Date; readonly to: Date | null },
    top: number,
  ): Promise<ReadonlyMap<string, Omit<UsedFrom, "since">>>;
}
