import { z } from "zod";
import { openSecretLinkCodes } from "../../core/use-cases/secret-links/open-secret-link.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";

export const openSecretLinkRoute = defineRoute({
  tag: "keys",
  method: "POST",
  path: "/v1/secret-links/open",
  operationId: "openSecretLink",
  summary: "Show a secret once",
  description:
    "Shows the secret behind a link, once: of several calls one gets it. Needs no credential but the token, which is never" +
    " part of a URL that a server receives.",
  status: 200,
  needsNoCaller: true,
  params: nothing,
  query: nothing,
  body: z.strictObject({
    token: z.string({ error: "Must be a text." }).describe("The text after `#token=` in the link."),
  }),
  answer: z.object({
    data: z.object({
      secret: z.string().describe("The secret. Store it now: what was sealed is erased."),
      key_name: z.string().describe("The name of the key."),
      account_name: z.string().describe("The name of the account that owns the key."),
    }),
  }),
  errors: openSecretLinkCodes,
  async handle({ core, call, body: { token } }) {
    const result = await core.openSecretLink(call, token);
    if (!result.ok) return result;
    const { secret, keyName, accountName } = result.value;
    return success({ data: { secret, key_name: keyName, account_name: accountName } });
  },
});
