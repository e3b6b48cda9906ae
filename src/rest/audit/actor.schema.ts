import { z } from "zod";
import { actorKinds } from "../../core/model/callers/actor.js";

/** Who did something. */
export const shownActor = z.object({ kind: z.enum(actorKinds), id: z.string().nullable() });
