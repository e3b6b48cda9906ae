import type { KeyEventNotice } from "../events/key-event.js";
import type { AccountId } from "../ids.js";
import type { Digest } from "../keys/secret-digester.js";

/** A change that can turn a yes into a no: the secrets and accounts that must be read anew. */
export interface Change {
  readonly digests: readonly Digest[];
  readonly accountIds: readonly AccountId[];
  /** The digests belong to operators. All operators are read anew, because there may be a new one. */
  readonly areOperators?: boolean;
}

export interface ChangeListener {
  onChange(change: Change): void;
  /** Changes may have been missed: caches must be emptied. */
  onGap(): void;
  /** Comes in the order of commits, between the changes. */
  onEvent?(event: KeyEventNotice): void;
}

/** Tells this replica about changes made on any replica. */
export interface ChangeFeed {
  /**
   * Whether every change that was acknowledged to its maker has been heard. Only then may a cache be used. Ask
   * before each look-up, and do not keep the answer.
   */
  isTrusted(): boolean;
  /** A number that differs if changes may have been missed in between; null while nothing is heard. */
  generation(): number | null;
  /** How many replicas share the database, this one included. */
  replicaCount(): number;
  /** The database's clock: early by up to a round trip, never late, and never going back. */
  databaseNowMs(): number;
  subscribe(listener: ChangeListener): void;
}

/** The feed's connection. It starts when all listeners have subscribed, so that none of them misses a change. */
export interface ChangeFeedConnection extends ChangeFeed {
  start(): Promise<void>;
  /** Tells the other replicas that they need not wait for this one any more. */
  stop(): Promise<void>;
}
