import { z } from "zod";
import { getApiKeyCodes } from "../../core/use-cases/keys/get-api-key.js";
import { defineRoute, nothing } from "../route.js";
import { answerWithKey, shownKeyWithSecrets } from "./key-with-secrets.schema.js";
import { keyIdParams } from "./key.schema.js";
import { taggedWithVersion, versionTagHeader } from "./key-version.js";

export const getKeyRoute = defineRoute({
  tag: "keys",
  method: "GET",
  path: "/v1/keys/{id}",
  operationId: "getApiKey",
  summary: "Get a key",
  description: "A revoked key is not found, like a key that never existed and like a key of another account.",
  status: 200,
  params: keyIdParams,
  query: nothing,
  body: nothing,
  answerHeaders: versionTagHeader,
  answer: z.object({ data: shownKeyWithSecrets }),
  errors: getApiKeyCodes,
  async handle({ core, call, params }) {
    const result = await core.getApiKey(call, params.id);
    if (!result.ok) return result;
    return taggedWithVersion(await answerWithKey({ core, call }, result.value, {}), result.value);
  },
});
