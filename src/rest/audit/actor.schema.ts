import { z } from "zod";
import { actorKinds } from "../../core/model/callers/actor.js";

const name = { kind: z.enum(actorKinds), id: z.string().nullable() };

/** Who did something. */
export const shownActor = z.object({
  ...name,
  maker: z.object(name).nullable().describe("Who made the browser token; null for other actors."),
  external_owner_id: z
    .string()
    .nullable()
    .describe("Whose keys the browser token was for; null for all of the account, and for other actors."),
});
