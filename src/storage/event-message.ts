import { isKeyEventType, type KeyEventNotice, type ReachedLimit } from "../core/model/events/key-event.js";
import { isAccountId, isKeyId } from "../core/model/ids.js";
import { limitNames } from "../core/model/limits/limit-name.js";

/** An event as words: ids and numbers, never a name or anything else of the record. */
export function encodeEvent({ type, accountId, keyId, occurredAt, limit }: KeyEventNotice): string {
  const words = [type, accountId, keyId, occurredAt.getTime()];
  return [...words, ...(limit === null ? [] : [limit.name, limit.max, limit.windowEndMs ?? "-"])].join(" ");
}

/** Null for an event that this version does not know. */
export function decodeEvent(words: readonly string[]): KeyEventNotice | null {
  const [type = "", accountId = "", keyId = "", occurredAtMs = "", ...limitWords] = words;
  if (!isKeyEventType(type) || !isAccountId(accountId) || !isKeyId(keyId)) return null;
  const limit = limitWords.length === 0 ? null : decodeLimit(limitWords);
  return { type, accountId, keyId, occurredAt: new Date(Number(occurredAtMs)), limit };
}

function decodeLimit([word, max, windowEndMs]: readonly string[]): ReachedLimit | null {
  const name = limitNames.find((limitName) => limitName === word);
  if (name === undefined) return null;
  return { name, max: Number(max), windowEndMs: windowEndMs === "-" ? null : Number(windowEndMs) };
}
