import type { KeyEventNotice } from "../events/key-event.js";
import type { AccountId } from "../ids.js";
import type { Digest } from "../keys/secret-digester.js";

/** Something that can turn a yes into a no: which secrets and accounts must be read anew. */
export interface Change {
  readonly digests: readonly Digest[];
  readonly accountIds: readonly AccountId[];
  /** The digests are of operators: they are all read anew, for there may be one more. */
  readonly areOperators?: boolean;
}

export interface ChangeListener {
  onChange(change: Change): void;
  /** Changes may have been missed: nothing remembered can be believed. */
  onGap(): void;
  /** In the order of commits, among the changes. */
  onEvent?(event: KeyEventNotice): void;
}

/** What this replica hears of changes made on any replica. */
export interface ChangeFeed {
  /**
   * Whether every change that was acknowledged to its maker has been heard. While it holds, what is
   * remembered may be believed; asked before each look into memory, never kept.
   */
  isTrusted(): boolean;
  /** Differs whenever changes may have been missed in between; null while nothing is heard. */
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
