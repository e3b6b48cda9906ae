import type { Actor } from "../callers/actor.js";
import type { Standing } from "../callers/standing.js";
import { newRequestId, type KeyId } from "../ids.js";

/** Who makes a change, and from where. `core/access/author-of.ts` makes it from a call. */
export interface ChangeAuthor {
  readonly actor: Actor;
  /** The address of the client, as far as trusted proxies tell it. */
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly requestId: string;
  /** What must still hold when the change is committed; null where nobody can end the author. */
  readonly standing: Standing | null;
}

/** For what the server does by itself, which no call asks for. */
export function systemAuthor(now: Date): ChangeAuthor {
  return {
    actor: { kind: "system", id: null },
    address: null,
    userAgent: null,
    requestId: newRequestId(now),
    standing: null,
  };
}

/** For what the use of a key changes at a gateway, which tells nothing of the request. */
export function keyAuthor(id: KeyId, now: Date): ChangeAuthor {
  return { ...systemAuthor(now), actor: { kind: "key", id } };
}
