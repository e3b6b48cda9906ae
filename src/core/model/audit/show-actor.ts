import type { Actor } from "../callers/actor.js";

/** An actor as exports and REST show it. */
export function showActor({ kind, id, token = null }: Actor) {
  const maker = token === null ? null : { kind: token.maker.kind, id: token.maker.id };
  return { kind, id, maker, external_owner_id: token?.externalOwnerId ?? null };
}
