import { z } from "zod";
import { updateAccountCodes } from "../../core/use-cases/accounts/update-account.js";
import { success } from "../../errors/result.js";
import { text } from "../keys/key-body.schema.js";
import { choice } from "../query-values.js";
import { defineRoute, nothing } from "../route.js";
import { accountBody, toAccountInput } from "./account-body.schema.js";
import { accountIdParams, showAccount, shownAccount } from "./account.schema.js";

export const updateAccountRoute = defineRoute({
  tag: "accounts",
  method: "PATCH",
  path: "/v1/accounts/{id}",
  operationId: "updateAccount",
  summary: "Change an account",
  description:
    "A field that is absent stays as it is. When this answers, the changes are in force on every server. For operators.",
  status: 200,
  params: accountIdParams,
  query: nothing,
  body: accountBody.extend({
    name: text.nullish().describe("The name, 1 to 100 characters after trimming."),
    suspended: choice.describe("True to refuse all keys of the account; false to accept them again."),
  }),
  namesAccount: true,
  answer: z.object({ data: shownAccount }),
  errors: updateAccountCodes,
  async handle({ core, call, params: { id }, body: { name, suspended, ...body } }) {
    const result = await core.updateAccount(call, { id, name, suspended, ...toAccountInput(body) });
    return result.ok ? success({ data: showAccount(result.value) }) : result;
  },
});
