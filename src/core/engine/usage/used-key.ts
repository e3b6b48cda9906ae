import { minuteMs } from "../../model/durations.js";
import type { KeyId } from "../../model/ids.js";

/**
 * The count of a key is part of its cached entry, so that counting a check needs no look-up. All numbers are small
 * integers, which are stored in the object itself; a time in one number would be another object.
 */
export interface UsedKey {
  readonly id: KeyId;
  /** Which of the key's secrets was used. */
  readonly secretNumber: number;
  /** In minutes since 1970. */
  lastUsedMinute: number;
  /** Milliseconds since the beginning of that minute. */
  lastUsedMs: number;
  uncounted: number;
}

export const neverUsed = -1;

export function setLastUse(key: UsedKey, atMs: number): void {
  const ms = Math.round(atMs);
  const minute = Math.floor(ms / minuteMs) | 0;
  key.lastUsedMinute = minute;
  key.lastUsedMs = (ms - minute * minuteMs) | 0;
}

export function lastUseMs({ lastUsedMinute, lastUsedMs }: UsedKey): number | null {
  return lastUsedMinute === neverUsed ? null : lastUsedMinute * minuteMs + lastUsedMs;
}
