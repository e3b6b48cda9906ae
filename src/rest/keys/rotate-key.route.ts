import { z } from "zod";
import { defaultOverlapSeconds, mostOverlapSeconds } from "../../core/model/keys/key-rotation.js";
import { rotateApiKeyCodes } from "../../core/use-cases/keys/rotate-api-key.js";
import { defineRoute, nothing } from "../route.js";
import { answerWithKey, shownKeyWithSecrets } from "./key-with-secrets.schema.js";
import { wholeNumber } from "./key-body.schema.js";
import { keyIdParams } from "./key.schema.js";

export const rotateKeyRoute = defineRoute({
  tag: "keys",
  method: "POST",
  path: "/v1/keys/{id}/rotate",
  operationId: "rotateApiKey",
  summary: "Rotate a key",
  description:
    "Gives the key a second secret under the same id. Both work during the overlap. The answer contains the new" +
    " secret. Store it now: the server keeps no copy and does not show it again.",
  status: 200,
  params: keyIdParams,
  query: nothing,
  isBodyOptional: true,
  body: z.strictObject({
    overlap_seconds: wholeNumber
      .nullish()
      .describe(
        `For how many seconds the present secret goes on working, 0 to ${mostOverlapSeconds}, but never past the` +
          ` key's expiry; ${defaultOverlapSeconds} when absent. With 0 it ends at once.`,
      ),
    end_overlap_on_first_use: z
      .boolean({ error: "Must be true or false." })
      .nullish()
      .describe(
        "True to end the present secret at the first use of the new one. `GET /v1/keys/me` is no use.",
      ),
  }),
  answer: z.object({
    data: shownKeyWithSecrets.extend({
      secret: z.string().describe("The new secret, which clients send as `Authorization: Bearer …`."),
    }),
  }),
  errors: rotateApiKeyCodes,
  async handle({ core, call, params, body }) {
    const { overlap_seconds: overlapSeconds, end_overlap_on_first_use: endOverlapOnFirstUse } = body;
    const input = { id: params.id, overlapSeconds, endOverlapOnFirstUse };
    const result = await core.rotateApiKey(call, input);
    if (!result.ok) return result;
    const { apiKey, secret } = result.value;
    return answerWithKey({ core, call }, apiKey, { secret });
  },
});
