import type { KeyId } from "../../model/ids.js";

/**
 * A key's own tally stands in what is remembered of it: to count a check, nothing needs to be looked up. All in small
 * integers, which stand in the object itself; a time in one number would stand elsewhere in memory.
 */
export interface UsedKey {
  readonly id: KeyId;
  /** Which of the key's secrets was used. */
  readonly secretNumber: number;
  /** Since the epoch. */
  lastUsedMinute: number;
  /** Into that minute. */
  lastUsedMs: number;
  uncounted: number;
}

export const minuteMs = 60_000;

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
