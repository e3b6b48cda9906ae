import { z } from "zod";
import { mostCost, verifyApiKeyCodes } from "../../core/use-cases/verification/verify-api-key.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";
import { showVerdict, shownVerdict } from "./verdict.schema.js";
import { text } from "../keys/key-body.schema.js";

export const verifyKeyRoute = defineRoute({
  tag: "verification",
  method: "POST",
  path: "/v1/keys/verify",
  operationId: "verifyApiKey",
  summary: "Check a key",
  description:
    "Checks whether a key is valid for a request. For operators. `data.rejection` of the answer says what is" +
    " wrong with the checked key; a problem with the caller's own credential is an error.",
  status: 200,
  params: nothing,
  query: nothing,
  body: z.strictObject({
    key: text.describe("The secret, exactly as the client sent it."),
    endpoint: z
      .string()
      .nullish()
      .describe(
        "The path of the request as the client sent it, still percent-encoded. Required for keys with" +
          " `allowed_endpoints`.",
      ),
    method: z
      .string()
      .nullish()
      .describe("The HTTP method of the request. Required for keys whose `allowed_endpoints` name methods."),
    ip: z.string().nullish().describe("The client's IP address. Required for keys with `allowed_ips`."),
    scopes: z
      .strictObject({ all_of: z.array(z.string()).nullish(), any_of: z.array(z.string()).nullish() })
      .nullish()
      .describe(
        "The scopes that the request needs: all of the first list, and one of the second. At most 20, without *.",
      ),
    environment: z.string().nullish().describe("The environment that the key must belong to."),
    cost: z.number().nullish().describe(`How much of the limits it takes, 0 to ${mostCost}; 1 when absent.`),
  }),
  answer: z.object({ data: shownVerdict }),
  errors: verifyApiKeyCodes,
  async handle({ core, call, facts, body }) {
    const { scopes, ...rest } = body;
    const wanted = scopes ? { allOf: scopes.all_of, anyOf: scopes.any_of } : null;
    const result = await core.verifyApiKey(call, { ...rest, scopes: wanted });
    return result.ok ? success({ data: showVerdict(result.value, facts) }) : result;
  },
});
