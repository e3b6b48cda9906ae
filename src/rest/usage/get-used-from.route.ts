import { z } from "zod";
import { shownUsedFrom } from "../../core/model/usage/shown-used-from.js";
import { getUsedFromCodes } from "../../core/use-cases/usage/get-used-from.js";
import { mostHours, mostPlaces, usualHours, usualPlaces } from "../../core/use-cases/usage/read-used-from.js";
import { success } from "../../errors/result.js";
import { keyIdParams, moment as givenMoment } from "../keys/key.schema.js";
import { queryNumber } from "../query-values.js";
import { defineRoute, nothing } from "../route.js";

const whole = (maximum: number) => queryNumber.meta({ type: "integer", minimum: 1, maximum }).optional();

const moment = z.iso.datetime();
const shownPlaces = z.array(
  z.object({
    name: z.string().nullable().describe("Null for all that are not listed by themselves."),
    total: z.number().describe("How many accepted checks there were at least."),
    last_used_at: moment.describe("When the last of them was."),
  }),
);

export const getUsedFromRoute = defineRoute({
  tag: "usage",
  method: "GET",
  path: "/v1/keys/{id}/used-from",
  operationId: "getUsedFrom",
  summary: "Read where a key was used from",
  description:
    "Lists the secrets, networks and endpoints of accepted checks, the most used first, as far as checks said so. It is some" +
    " ten seconds behind, and up to a minute while thousands of keys are in use.",
  status: 200,
  params: keyIdParams,
  query: z.strictObject({
    hours: whole(mostHours).describe(`How many hours to look back; ${usualHours} by default.`),
    to: givenMoment.optional().describe("Looks at hours that begin before this time; now by default."),
    top: whole(mostPlaces).describe(`How many networks and endpoints to list; ${usualPlaces} by default.`),
  }),
  body: nothing,
  answer: z.object({
    data: z.object({
      since: moment.describe("The beginning of the first hour that is looked at."),
      total: z.number().describe("How many checks were accepted since then."),
      last_used_at: moment.nullable().describe("When the last of them was; null when there was none."),
      secrets: z
        .array(z.object({ number: z.int(), total: z.number(), last_used_at: moment }))
        .describe("The secrets of the key that were presented, by their number."),
      networks: shownPlaces.describe("The networks of the clients, /24 or /48."),
      endpoints: shownPlaces.describe("The endpoints that were called."),
    }),
  }),
  errors: getUsedFromCodes,
  async handle({ core, call, params: { id }, query }) {
    const result = await core.getUsedFrom(call, id, query);
    return result.ok ? success({ data: shownUsedFrom(result.value) }) : result;
  },
});
