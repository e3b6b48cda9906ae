import { z } from "zod";
import { getCallingKeyCodes } from "../../core/use-cases/keys/get-calling-key.js";
import { isoText } from "../../core/model/iso-text.js";
import { expirySoon } from "../../core/model/keys/key-end.js";
import { success } from "../../errors/result.js";
import { expiryHeader } from "./expiry-header.js";
import { defineRoute, nothing } from "../route.js";
import { showHint } from "../../core/use-cases/keys/show-secrets.js";
import { answerWithKey, shownHint, shownKeyWithSecrets } from "./key-with-secrets.schema.js";

export const getCallingKeyRoute = defineRoute({
  tag: "keys",
  method: "GET",
  path: "/v1/keys/me",
  operationId: "getCallingKey",
  summary: "Get the calling key",
  description:
    "Every valid key may call this. Use it to check a new key before you revoke the old one." +
    " When the key expires within 14 days, the answer has the header X-Api-Key-Expires-At.",
  status: 200,
  params: nothing,
  query: nothing,
  body: nothing,
  answerHeaders: { "X-Api-Key-Expires-At": "When the key expires; only within 14 days of that." },
  answer: z.object({
    data: shownKeyWithSecrets.extend({
      secret: shownHint,
      account: z
        .object({ id: z.string(), name: z.string(), max_keys: z.int() })
        .describe("The account that owns the key."),
    }),
  }),
  errors: getCallingKeyCodes,
  async handle({ core, call }) {
    const result = await core.getCallingKey(call);
    if (!result.ok) return result;
    const { apiKey, account, secret } = result.value;
    const { id, name, maxKeys } = account;
    const shownAccount = { id, name, max_keys: maxKeys };
    const more = { secret: showHint(secret), account: shownAccount };
    const answer = await answerWithKey({ core, call }, apiKey, more);
    const expiresAt = expirySoon(apiKey, core.clock());
    if (!answer.ok || expiresAt === null) return answer;
    return success({ ...answer.value, headers: [expiryHeader, isoText(expiresAt)] });
  },
});
