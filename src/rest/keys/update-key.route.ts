import { z } from "zod";
import { updateApiKeyCodes } from "../../core/use-cases/keys/update-api-key.js";
import { defineRoute, nothing } from "../route.js";
import { answerWithKey, shownKeyWithSecrets } from "./key-with-secrets.schema.js";
import { keyIdParams, moment, keyBody, toKeyInput } from "./key.schema.js";

export const updateKeyRoute = defineRoute({
  tag: "keys",
  method: "PATCH",
  path: "/v1/keys/{id}",
  operationId: "updateApiKey",
  summary: "Change a key",
  description:
    "A field that is absent stays as it is. When this answers, the changes are in force on every server.",
  status: 200,
  params: keyIdParams,
  query: nothing,
  body: z.strictObject({
    name: z
      .unknown()
      .optional()
      .meta({ type: "string", minLength: 1, maxLength: 50, description: "A label for people." }),
    expires_at: moment.nullish().describe("When the key expires: a time in the future, or null for never."),
    version: z
      .int()
      .nullish()
      .describe(
        "The version that the changes are meant for. Another one is version_conflict; absent means any.",
      ),
    ...keyBody,
  }),
  answer: z.object({ data: shownKeyWithSecrets }),
  errors: updateApiKeyCodes,
  async handle({ core, call, params, body }) {
    const { name, version, expires_at: expiresAt } = body;
    const result = await core.updateApiKey(call, {
      id: params.id,
      version,
      name,
      expiresAt,
      ...toKeyInput(body),
    });
    return result.ok ? answerWithKey({ core, call }, result.value, {}) : result;
  },
});
