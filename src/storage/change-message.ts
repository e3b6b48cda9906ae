import type { Change } from "../core/model/changes/change-feed.js";
import { isKeyEventType, type KeyEventNotice, type ReachedLimit } from "../core/model/events/key-event.js";
import { isAccountId, isKeyId } from "../core/model/ids.js";
import { digestBytes, digestOf } from "./digest-bytes.js";
import { limitNames } from "../core/model/limits/limit-name.js";

/** The messages between replicas, encoded as text. A NOTIFY has at most 8,000 bytes. */
export type ChangeMessage =
  | { readonly kind: "heartbeat"; readonly replica: string; readonly number: number }
  | { readonly kind: "change"; readonly replica: string; readonly id: string; readonly change: Change }
  | { readonly kind: "event"; readonly replica: string; readonly event: KeyEventNotice }
  | { readonly kind: "acknowledged"; readonly replica: string; readonly ids: readonly string[] }
  | { readonly kind: "goodbye"; readonly replica: string };

export const changeChannel = "latchkey_changes";
const operatorsWord = "operators";

export function encodeMessage(message: ChangeMessage): string {
  const { replica } = message;
  if (message.kind === "heartbeat") return `h ${replica} ${message.number}`;
  if (message.kind === "goodbye") return `g ${replica}`;
  if (message.kind === "acknowledged") return `a ${replica} ${message.ids.join(",")}`;
  if (message.kind === "event") return `e ${replica} ${encodeEvent(message.event)}`;
  const { digests, accountIds, areOperators = false } = message.change;
  const hex = digests.map((digest) => digestBytes(digest).toString("hex"));
  return `c ${replica} ${message.id} ${hex.join(",")} ${accountIds.join(",")} ${areOperators ? operatorsWord : ""}`;
}

/** Null for a message that this version does not know: a newer replica may send others. */
export function decodeMessage(text: string): ChangeMessage | null {
  const [kind, replica = "", ...words] = text.split(" ");
  const [first = "", second = "", third = "", fourth = ""] = words;
  if (replica === "") return null;
  if (kind === "h") return { kind: "heartbeat", replica, number: Number(first) };
  if (kind === "g") return { kind: "goodbye", replica };
  if (kind === "a") return { kind: "acknowledged", replica, ids: list(first) };
  if (kind === "e") {
    const event = decodeEvent(words);
    return event === null ? null : { kind: "event", replica, event };
  }
  if (kind !== "c") return null;
  const digests = list(second).map((hex) => digestOf(Buffer.from(hex, "hex")));
  return {
    kind: "change",
    replica,
    id: first,
    change: { digests, accountIds: list(third).filter(isAccountId), areOperators: fourth === operatorsWord },
  };
}

function list(text: string): string[] {
  return text === "" ? [] : text.split(",");
}

/** Encodes ids and numbers only, so that no name leaves its record. */
function encodeEvent({ type, accountId, keyId, occurredAt, limit }: KeyEventNotice): string {
  const words = [type, accountId, keyId, occurredAt.getTime()];
  return [...words, ...(limit === null ? [] : [limit.name, limit.max, limit.windowEndMs ?? "-"])].join(" ");
}

/** Null for an event that this version does not know. */
function decodeEvent(words: readonly string[]): KeyEventNotice | null {
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
