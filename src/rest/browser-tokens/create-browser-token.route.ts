import { z } from "zod";
import {
  browserActions,
  defaultTtlSeconds,
  leastTtlSeconds,
  mostTtlSeconds,
} from "../../core/model/browser-tokens/browser-token.js";
import { mostScopeCharacters, mostTokenScopes } from "../../core/model/browser-tokens/browser-token-input.js";
import { isoText } from "../../core/model/iso-text.js";
import { createBrowserTokenCodes } from "../../core/use-cases/browser-tokens/create-browser-token.js";
import { success } from "../../errors/result.js";
import { text, wholeNumber } from "../keys/key-body.schema.js";
import { defineRoute, nothing } from "../route.js";

export const createBrowserTokenRoute = defineRoute({
  tag: "keys",
  method: "POST",
  path: "/v1/browser-tokens",
  operationId: "createBrowserToken",
  summary: "Make a browser token",
  description:
    "Makes a token of minutes that your backend hands to your own web page, so that your customers manage their keys there." +
    " For operators, who name the account, and keys with keys:manage.",
  status: 201,
  params: nothing,
  query: nothing,
  body: z.strictObject({
    external_owner_id: text
      .nullish()
      .describe(
        "The owner in your own systems whose keys the page may see and make. Absent or null: all keys of the account.",
      ),
    actions: z
      .array(text, { error: "Must be a list of actions." })
      .describe(`What the page may do, one or more of: ${browserActions.join(", ")}.`),
    scopes: z
      .array(text)
      .nullish()
      .describe(
        `The scopes that keys made with the token may have, and that a key must be within to be rotated: at most ${mostTokenScopes},` +
          ` with ${mostScopeCharacters} characters in all. A key gives only scopes that it has itself.`,
      ),
    max_keys: wholeNumber
      .nullish()
      .describe(
        "How many active keys of those that the token reaches there may be: with as many, it makes no other. Absent or null: as many" +
          " as the account may have.",
      ),
    ttl_seconds: wholeNumber
      .nullish()
      .describe(
        `For how many seconds the token lasts, ${leastTtlSeconds} to ${mostTtlSeconds}; ${defaultTtlSeconds} when absent.`,
      ),
  }),
  answer: z.object({
    data: z.object({
      token: z.string().describe("The token, `lkb_…`. Only this answer shows it."),
      id: z.string().describe("Its id, `btk_…`, as the audit trail names it."),
      account_id: z.string().describe("The account, `acc_…`."),
      external_owner_id: z
        .string()
        .nullable()
        .describe("The owner whose keys it is for; null for all of the account."),
      actions: z.array(z.enum(browserActions)).describe("What the page may do."),
      scopes: z.array(z.string()).describe("The scopes that keys made with it may have."),
      max_keys: z
        .int()
        .nullable()
        .describe("With how many active keys it makes no other; null: as many as the account may have."),
      created_at: z.iso.datetime().describe("When it was made."),
      expires_at: z.iso.datetime().describe("When it ends."),
    }),
  }),
  errors: createBrowserTokenCodes,
  async handle({ core, call, body }) {
    const { external_owner_id: externalOwnerId, max_keys: maxKeys, ttl_seconds: ttlSeconds, ...same } = body;
    const created = await core.createBrowserToken(call, { ...same, externalOwnerId, maxKeys, ttlSeconds });
    if (!created.ok) return created;
    const { text: shown, token } = created.value;
    return success({
      data: {
        token: shown,
        id: token.id,
        account_id: token.accountId,
        external_owner_id: token.externalOwnerId,
        actions: [...token.actions],
        scopes: [...token.scopes],
        max_keys: token.maxKeys,
        created_at: isoText(token.createdAt),
        expires_at: isoText(token.expiresAt),
      },
    });
  },
});
