import { z } from "zod";
import {
  createSecretLinkCodes,
  defaultLinkSeconds,
  leastLinkSeconds,
  mostLinkSeconds,
} from "../../core/use-cases/secret-links/create-secret-link.js";
import { isoText } from "../../core/model/iso-text.js";
import { success } from "../../errors/result.js";
import { wholeNumber } from "../keys/key-body.schema.js";
import { keyIdParams } from "../keys/key.schema.js";
import { defineRoute, nothing } from "../route.js";

export const createSecretLinkRoute = defineRoute({
  tag: "keys",
  method: "POST",
  path: "/v1/keys/{id}/secret-link",
  operationId: "createSecretLink",
  summary: "Hand a secret on",
  description:
    "Makes a link that shows a secret of the key to somebody else once. What is stored is sealed with a key that only the" +
    " link has. A key has one such link at a time: a new one ends the one before.",
  status: 201,
  params: keyIdParams,
  query: nothing,
  body: z.strictObject({
    secret: z
      .string({ error: "Must be a text." })
      .describe("A secret of the key that works, as its creation or rotation has just shown it."),
    expires_in_seconds: wholeNumber
      .nullish()
      .describe(
        `For how many seconds the link lasts, ${leastLinkSeconds} to ${mostLinkSeconds}; ${defaultLinkSeconds} when` +
          " absent. It ends sooner when the key is revoked or expires, or when the secret ends.",
      ),
  }),
  answer: z.object({
    data: z.object({
      url: z.string().describe("The link. It shows the secret once, to whoever presses its button first."),
      expires_at: z.iso.datetime().describe("When the link ends if nobody uses it."),
    }),
  }),
  errors: createSecretLinkCodes,
  async handle({ core, call, params, body: { secret, expires_in_seconds: expiresInSeconds } }) {
    const result = await core.createSecretLink(call, { keyId: params.id, secret, expiresInSeconds });
    if (!result.ok) return result;
    const { url, expiresAt } = result.value;
    return success({ data: { url, expires_at: isoText(expiresAt) } });
  },
});
