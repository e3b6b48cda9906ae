import { z } from "zod";
import { endRotationCodes } from "../../core/use-cases/keys/end-rotation.js";
import { defineRoute, nothing } from "../route.js";
import { answerWithKey, shownKeyWithSecrets } from "./key-with-secrets.schema.js";
import { keyIdParams } from "./key.schema.js";

export const cancelRotationRoute = defineRoute({
  tag: "keys",
  method: "POST",
  path: "/v1/keys/{id}/rotate/cancel",
  operationId: "cancelApiKeyRotation",
  summary: "Cancel a rotation",
  description:
    "Ends the new secret of a key that is being rotated; the one before lasts. When this answers, no server accepts the new secret.",
  status: 200,
  params: keyIdParams,
  query: nothing,
  body: nothing,
  answer: z.object({ data: shownKeyWithSecrets }),
  errors: endRotationCodes,
  async handle({ core, call, params }) {
    const result = await core.cancelApiKeyRotation(call, params.id);
    return result.ok ? answerWithKey({ core, call }, result.value, {}) : result;
  },
});
