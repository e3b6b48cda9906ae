import { z } from "zod";
import { updateApiKeyCodes } from "../../core/use-cases/keys/update-api-key.js";
import { defineRoute, nothing, refuseCallerFirst } from "../route.js";
import { answerWithKey, shownKeyWithSecrets } from "./key-with-secrets.schema.js";
import { agreedVersion, taggedWithVersion, versionHeaders, versionTagHeader } from "./key-version.js";
import { keyBody, toKeyInput } from "./key-body.schema.js";
import { keyIdParams, moment } from "./key.schema.js";

export const updateKeyRoute = defineRoute({
  tag: "keys",
  method: "PATCH",
  path: "/v1/keys/{id}",
  operationId: "updateApiKey",
  summary: "Change a key",
  description:
    "A field that is absent stays as it is. When this answers, the changes are in force on every server. The version that the" +
    " changes are meant for stands in If-Match or in the body; two different ones are refused.",
  status: 200,
  headers: versionHeaders,
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
  answerHeaders: versionTagHeader,
  answer: z.object({ data: shownKeyWithSecrets }),
  errors: updateApiKeyCodes,
  async handle({ core, call, headers, params, body }) {
    const { name, expires_at: expiresAt } = body;
    const version = agreedVersion(body.version, headers?.["If-Match"]);
    if (!version.ok) return refuseCallerFirst({ core, call }, version);
    const result = await core.updateApiKey(call, {
      id: params.id,
      version: version.value,
      name,
      expiresAt,
      ...toKeyInput(body),
    });
    if (!result.ok) return result;
    return taggedWithVersion(await answerWithKey({ core, call }, result.value, {}), result.value);
  },
});
