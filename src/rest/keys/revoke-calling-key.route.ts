import { z } from "zod";
import { revokeCallingKeyCodes } from "../../core/use-cases/keys/revoke-calling-key.js";
import { defineRoute, nothing } from "../route.js";
import { answerWithKey, shownKeyWithSecrets } from "./key-with-secrets.schema.js";
import { revocationBody } from "./revocation.schema.js";

export const revokeCallingKeyRoute = defineRoute({
  tag: "keys",
  method: "POST",
  path: "/v1/keys/me/revoke",
  operationId: "revokeCallingApiKey",
  summary: "Revoke the calling key",
  description:
    "Every valid key may call this. When it answers, no server accepts the key any more. A revocation cannot be undone.",
  status: 200,
  params: nothing,
  query: nothing,
  isBodyOptional: true,
  body: revocationBody,
  answer: z.object({ data: shownKeyWithSecrets }),
  errors: revokeCallingKeyCodes,
  async handle({ core, call, body }) {
    const result = await core.revokeCallingKey(call, body);
    return result.ok ? answerWithKey({ core, call }, result.value, {}) : result;
  },
});
