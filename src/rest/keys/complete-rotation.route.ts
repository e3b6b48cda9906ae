import { z } from "zod";
import { endRotationCodes } from "../../core/use-cases/keys/end-rotation.js";
import { defineRoute, nothing } from "../route.js";
import { answerWithKey, shownKeyWithSecrets } from "./key-with-secrets.schema.js";
import { keyIdParams } from "./key.schema.js";

export const completeRotationRoute = defineRoute({
  tag: "keys",
  method: "POST",
  path: "/v1/keys/{id}/rotate/complete",
  operationId: "completeApiKeyRotation",
  summary: "Complete a rotation",
  description:
    "Ends the secret that the key had before its rotation. When this answers, no server accepts that secret.",
  status: 200,
  params: keyIdParams,
  query: nothing,
  body: nothing,
  answer: z.object({ data: shownKeyWithSecrets }),
  errors: endRotationCodes,
  async handle({ core, call, params }) {
    const result = await core.completeApiKeyRotation(call, params.id);
    return result.ok ? answerWithKey({ core, call }, result.value, {}) : result;
  },
});
