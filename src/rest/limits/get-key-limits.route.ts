import { z } from "zod";
import { shownLimit } from "../../core/model/limits/shown-limits.js";
import { getKeyLimitsCodes } from "../../core/use-cases/limits/get-key-limits.js";
import { success } from "../../errors/result.js";
import { keyIdParams } from "../keys/key.schema.js";
import { defineRoute, nothing } from "../route.js";
import { shownLimits } from "./limits.schema.js";

export const getKeyLimitsRoute = defineRoute({
  tag: "usage",
  method: "GET",
  path: "/v1/keys/{id}/limits",
  operationId: "getKeyLimits",
  summary: "Read where the limits of a key stand",
  description:
    "Lists the key's own limits, its rate and its number of uses, each with what is used and left of it. Those of its account" +
    " hold besides. A revoked key keeps them.",
  status: 200,
  params: keyIdParams,
  query: nothing,
  body: nothing,
  answer: z.object({ data: shownLimits }),
  errors: getKeyLimitsCodes,
  async handle({ core, call, params: { id } }) {
    const result = await core.getKeyLimits(call, id);
    return result.ok ? success({ data: result.value.map(shownLimit) }) : result;
  },
});
