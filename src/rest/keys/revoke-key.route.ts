import { z } from "zod";
import { revokeApiKeyCodes } from "../../core/use-cases/keys/revoke-api-key.js";
import { defineRoute, nothing } from "../route.js";
import { answerWithKey, shownKeyWithSecrets } from "./key-with-secrets.schema.js";
import { keyIdParams } from "./key.schema.js";
import { noVersionHeaders } from "./key-version.js";
import { revocationBody } from "./revocation.schema.js";

export const revokeKeyRoute = defineRoute({
  tag: "keys",
  method: "DELETE",
  path: "/v1/keys/{id}",
  operationId: "revokeApiKey",
  summary: "Revoke a key",
  description:
    "When this answers, no server accepts the key any more. A revocation cannot be undone. The record stays.",
  status: 200,
  headers: noVersionHeaders,
  params: keyIdParams,
  query: nothing,
  isBodyOptional: true,
  body: revocationBody,
  answer: z.object({ data: shownKeyWithSecrets }),
  errors: revokeApiKeyCodes,
  async handle({ core, call, params, body }) {
    const result = await core.revokeApiKey(call, { id: params.id, ...body });
    return result.ok ? answerWithKey({ core, call }, result.value, {}) : result;
  },
});
