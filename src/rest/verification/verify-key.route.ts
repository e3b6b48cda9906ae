import { z } from "zod";
import { mostCost, verifyApiKeyCodes } from "../../core/use-cases/verification/verify-api-key.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";
import { showVerdict, shownVerdict } from "./verdict.schema.js";

export const verifyKeyRoute = defineRoute({
  method: "POST",
  path: "/v1/keys/verify",
  operationId: "verifyApiKey",
  summary: "Check a key",
  description:
    "For operators: is this key good, for this request, now? What is wrong with the key is in `data.rejection` of a" +
    " successful answer; what is wrong with the caller who asks is an error.",
  status: 200,
  params: nothing,
  query: nothing,
  body: z.strictObject({
    key: z.string({ error: "Must be text." }).describe("The secret, exactly as the client sent it."),
    endpoint: z
      .string()
      .nullish()
      .describe(
        "The path asked for, as the client sent it, still escaped; needed for keys bound to endpoints.",
      ),
    method: z.string().nullish().describe("The HTTP method of the request."),
    ip: z.string().nullish().describe("The client's address; needed for keys bound to addresses."),
    cost: z.number().nullish().describe(`How much of the limits it takes, 0 to ${mostCost}; 1 when absent.`),
  }),
  answer: z.object({ data: shownVerdict }),
  errors: verifyApiKeyCodes,
  async handle({ core, call, facts, body }) {
    const result = await core.verifyApiKey(call, body);
    return result.ok ? success({ data: showVerdict(result.value, facts) }) : result;
  },
});
