import type { AccountId, KeyId } from "../ids.js";
import type { ApiKey } from "../keys/api-key.js";
import type { LimitName } from "../limits/limit-name.js";

/** The kinds of events of a key: see `docs/decisions/0020`. */
export const keyEventTypes = [
  "created",
  "changed",
  "revoked",
  "expired",
  "limit_reached",
  "limit_near",
  "expiring",
  "going_idle",
  "overlap_ending",
] as const;

export type KeyEventType = (typeof keyEventTypes)[number];

/**
 * The notice of an event between replicas. It names the key; the record is read by the replica that shows the event.
 */
export interface KeyEventNotice {
  readonly type: KeyEventType;
  readonly accountId: AccountId;
  readonly keyId: KeyId;
  readonly occurredAt: Date;
  /** The limit that was reached, or nearly; null for other types. */
  readonly limit: ReachedLimit | null;
}

export interface ReachedLimit {
  readonly name: LimitName;
  readonly max: number;
  /** Null: the window never ends. */
  readonly windowEndMs: number | null;
}

/** Sends the notices to every replica, this one included. Nobody waits for it. */
export type PublishKeyEvents = (events: readonly KeyEventNotice[]) => void;

/** An event with the record of its key, as subscribers see it. */
export interface KeyEvent {
  readonly type: KeyEventType;
  readonly occurredAt: Date;
  /** The record when the event is shown, which may have changed since the event. */
  readonly apiKey: ApiKey;
  readonly limit: LimitName | null;
}

export function isKeyEventType(text: string): text is KeyEventType {
  return keyEventTypes.some((type) => type === text);
}
