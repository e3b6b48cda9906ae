import { z } from "zod";
import { createApiKeyCodes } from "../../core/use-cases/keys/create-api-key.js";
import { keyPermissions } from "../../core/model/keys/api-key.js";
import { defineRoute, nothing } from "../route.js";
import { answerWithKey, shownKeyWithSecrets } from "./key-with-secrets.schema.js";
import { keyBody, toKeyInput } from "./key-body.schema.js";
import { moment } from "./key.schema.js";

export const createKeyRoute = defineRoute({
  tag: "keys",
  method: "POST",
  path: "/v1/keys",
  operationId: "createApiKey",
  summary: "Create a key",
  description:
    "The answer contains the secret. Store it now: the server keeps no copy and does not show it again.",
  status: 201,
  params: nothing,
  query: nothing,
  body: z
    .strictObject({
      // The core says what a name is, in the documented words, whatever JSON came in its place, or none.
      name: z.unknown().optional().meta({
        type: "string",
        minLength: 1,
        maxLength: 50,
        description: "A label for people, 1 to 50 characters after trimming. It need not be unique.",
      }),
      permissions: z
        .array(z.string())
        .nullish()
        .describe(`What the key may do on Latchkey itself: ${keyPermissions.join(", ")}.`),
      expires_at: moment
        .nullish()
        .describe("When the key expires: a time in the future. The key never expires when this is absent."),
      environment: z
        .string()
        .nullish()
        .describe(
          "One of /v1/environments, which decides how the secret begins. Absent means the first, or that of the calling key.",
        ),
      ...keyBody,
    })
    .meta({ required: ["name"] }),
  answer: z.object({
    data: shownKeyWithSecrets.extend({
      secret: z.string().describe("The secret, which clients send as `Authorization: Bearer …`."),
    }),
  }),
  errors: createApiKeyCodes,
  async handle({ core, call, body }) {
    const { name, permissions, environment, expires_at: expiresAt } = body;
    const result = await core.createApiKey(call, {
      name,
      permissions,
      environment,
      expiresAt,
      ...toKeyInput(body),
    });
    if (!result.ok) return result;
    const { apiKey, secret } = result.value;
    return answerWithKey({ core, call }, apiKey, { secret });
  },
});
