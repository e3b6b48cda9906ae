import type { Change } from "../core/model/changes/change-feed.js";
import type { KeyEventNotice } from "../core/model/events/key-event.js";
import { isAccountId } from "../core/model/ids.js";
import { digestBytes, digestOf } from "./digest-bytes.js";
import { decodeEvent, encodeEvent } from "./event-message.js";

/** What replicas say to each other, as text of at most 8,000 bytes: the limit of a NOTIFY. */
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

/** Null for what this version does not understand: a newer replica may say more. */
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
