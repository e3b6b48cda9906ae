import { z } from "zod";
import { isoText } from "../../core/model/iso-text.js";
import { revokeBrowserTokensCodes } from "../../core/use-cases/browser-tokens/revoke-browser-tokens.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";
import { text } from "../keys/key-body.schema.js";

export const revokeBrowserTokensRoute = defineRoute({
  tag: "keys",
  method: "POST",
  path: "/v1/browser-tokens/revoke",
  operationId: "revokeBrowserTokens",
  summary: "End browser tokens",
  description:
    "Ends the browser tokens of an owner, or all of the account, before their time. When this answers, no server accepts" +
    " them; tokens made later work.",
  status: 200,
  params: nothing,
  query: nothing,
  isBodyOptional: true,
  body: z.strictObject({
    external_owner_id: text
      .nullish()
      .describe("The owner in your own systems. Absent or null: all tokens of the account."),
  }),
  answer: z.object({
    data: z.object({
      revoked_until: z.iso.datetime().describe("Tokens that were made until then are refused."),
    }),
  }),
  errors: revokeBrowserTokensCodes,
  async handle({ core, call, body }) {
    const revoked = await core.revokeBrowserTokens(call, { externalOwnerId: body.external_owner_id });
    if (!revoked.ok) return revoked;
    return success({ data: { revoked_until: isoText(revoked.value.revokedUntil) } });
  },
});
