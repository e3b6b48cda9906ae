import type { AccountId, KeyId } from "../ids.js";
import type { ApiKey } from "../keys/api-key.js";
import type { LimitName } from "../limits/limit-name.js";

/** What can happen to a key, by what can make it happen today: see `docs/decisions/0020`. */
export const keyEventTypes = ["created", "changed", "revoked", "expired", "limit_reached"] as const;

export type KeyEventType = (typeof keyEventTypes)[number];

/** What replicas tell each other of an event: which key. The record is read by whoever shows it. */
export interface KeyEventNotice {
  readonly type: KeyEventType;
  readonly accountId: AccountId;
  readonly keyId: KeyId;
  readonly occurredAt: Date;
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

/** An event as it is shown. */
export interface KeyEvent {
  readonly type: KeyEventType;
  readonly occurredAt: Date;
  /** As it is when the event is shown, which may be later than what happened. */
  readonly apiKey: ApiKey;
  readonly limit: LimitName | null;
}

export function isKeyEventType(text: string): text is KeyEventType {
  return keyEventTypes.some((type) => type === text);
}
