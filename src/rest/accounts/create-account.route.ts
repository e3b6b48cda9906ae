import { z } from "zod";
import { createAccountCodes } from "../../core/use-cases/accounts/create-account.js";
import { success } from "../../errors/result.js";
import { text } from "../keys/key-body.schema.js";
import { defineRoute, nothing } from "../route.js";
import { accountBody, toAccountInput } from "./account-body.schema.js";
import { showAccount, shownAccount } from "./account.schema.js";

export const createAccountRoute = defineRoute({
  tag: "accounts",
  method: "POST",
  path: "/v1/accounts",
  operationId: "createAccount",
  summary: "Create an account",
  description: "For operators.",
  status: 201,
  params: nothing,
  query: nothing,
  body: accountBody.extend({
    name: text.describe("The name, 1 to 100 characters after trimming. It need not be unique."),
  }),
  namesAccount: true,
  answer: z.object({ data: shownAccount }),
  errors: createAccountCodes,
  async handle({ core, call, body: { name, ...body } }) {
    const result = await core.createAccount(call, { ...toAccountInput(body), name });
    return result.ok ? success({ data: showAccount(result.value) }) : result;
  },
});
