import { z } from "zod";
import { actorText } from "../core/model/callers/actor.js";

const named = { kind: z.string(), id: z.string().nullable() };
const shownActor = z.object({
  ...named,
  maker: z.object(named).nullable(),
  external_owner_id: z.string().nullable(),
});

/** An actor of JSON, as a record keeps it. */
export function shownActorText(value: unknown): string {
  const { kind, id, maker, external_owner_id: externalOwnerId } = shownActor.parse(value);
  return actorText({ kind, id, token: maker && { maker, externalOwnerId } });
}
