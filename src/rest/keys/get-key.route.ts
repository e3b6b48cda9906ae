import { z } from "zod";
import { getApiKeyCodes } from "../../core/use-cases/keys/get-api-key.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";
import { keyIdParams, showKey, shownKey } from "./key.schema.js";

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
  answer: z.object({ data: shownKey }),
  errors: getApiKeyCodes,
  async handle({ core, call, params }) {
    const result = await core.getApiKey(call, params.id);
    return result.ok ? success({ data: showKey(result.value, core.clock()) }) : result;
  },
});
