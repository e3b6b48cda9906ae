import type { AccountId } from "../ids.js";
import type { PageWindow, Slice } from "../paging/page.js";
import type { AuditEvent, StoredAuditEvent } from "./audit-event.js";
import type { AuditFilter } from "./audit-filter.js";
import type { ChainPosition } from "./audit-chain.js";

/** A chain as it was at one moment. */
export interface AuditChain {
  readonly head: ChainPosition;
  /** The last event that was deleted because it was too old; number 0 when none was. */
  readonly anchor: ChainPosition;
  /** All events, or those after this number, in their order and in batches. */
  readonly eventsAfter: (number: number | null) => AsyncIterable<readonly StoredAuditEvent[]>;
}

export interface AuditStore {
  /** The newest first. Positions are numbers of events, as the id. */
  list(filter: AuditFilter, window: PageWindow): Promise<Slice<AuditEvent>>;
  find(accountId: AccountId | null, number: number): Promise<AuditEvent | null>;
  count(filter: AuditFilter): Promise<number>;
  /** All events of the set in the order in which they happened, in batches. Nothing is read before it is asked for. */
  stream(filter: AuditFilter): AsyncIterable<readonly AuditEvent[]>;
  /** Gives `work` the chain as it is now: what is deleted meanwhile is still there for it. */
  withChain<Value>(accountId: AccountId | null, work: (chain: AuditChain) => Promise<Value>): Promise<Value>;
  /** Deletes some of the events that happened before the moment. False when none is left. */
  prune(before: Date): Promise<boolean>;
}
