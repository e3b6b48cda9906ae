import { z } from "zod";
import { shownLimit } from "../../core/model/limits/shown-limits.js";
import { getAccountLimitsCodes } from "../../core/use-cases/limits/get-account-limits.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";
import { shownLimits } from "./limits.schema.js";

export const getAccountLimitsRoute = defineRoute({
  tag: "usage",
  method: "GET",
  path: "/v1/limits",
  operationId: "getAccountLimits",
  summary: "Read where the limits of an account stand",
  description:
    "Lists the ceiling of keys, and the limits that the account has for checks, each with what is used and left of it. The" +
    " monthly quota has a forecast.",
  status: 200,
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({ data: shownLimits }),
  errors: getAccountLimitsCodes,
  async handle({ core, call }) {
    const result = await core.getAccountLimits(call);
    return result.ok ? success({ data: result.value.map(shownLimit) }) : result;
  },
});
