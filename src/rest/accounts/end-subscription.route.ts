import { z } from "zod";
import { endSubscriptionCodes } from "../../core/use-cases/accounts/end-subscription.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";
import { accountIdParams, showAccount, shownAccount } from "./account.schema.js";
import { text } from "../keys/key-body.schema.js";

export const endSubscriptionRoute = defineRoute({
  tag: "accounts",
  method: "POST",
  path: "/v1/accounts/{id}/end-subscription",
  operationId: "endSubscription",
  summary: "End a subscription",
  description:
    "Revokes all keys of an account in one act, with the reason subscription_ended. When this answers, no server accepts any of" +
    " them. A second call revokes nothing and succeeds. New keys may be created afterwards: to prevent them, suspend the" +
    " account. For operators.",
  status: 200,
  params: accountIdParams,
  query: nothing,
  isBodyOptional: true,
  body: z.strictObject({
    note: text.nullish().describe("A note for the record of each key, at most 500 characters."),
  }),
  namesAccount: true,
  answer: z.object({
    data: z.object({
      account: shownAccount.describe("The account."),
      revoked_keys: z.int().describe("How many keys this call revoked; 0 when the account had none left."),
    }),
  }),
  errors: endSubscriptionCodes,
  async handle({ core, call, params, body }) {
    const result = await core.endSubscription(call, { accountId: params.id, note: body.note });
    if (!result.ok) return result;
    const { account, revokedKeys } = result.value;
    return success({ data: { account: showAccount(account), revoked_keys: revokedKeys } });
  },
});
