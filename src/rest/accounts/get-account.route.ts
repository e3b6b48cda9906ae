import { getAccountCodes } from "../../core/use-cases/accounts/get-account.js";
import { success } from "../../errors/result.js";
import { z } from "zod";
import { defineRoute, nothing } from "../route.js";
import { accountIdParams, showAccount, shownAccount } from "./account.schema.js";

export const getAccountRoute = defineRoute({
  tag: "accounts",
  method: "GET",
  path: "/v1/accounts/{id}",
  operationId: "getAccount",
  summary: "Get an account",
  description:
    "Operators who manage accounts or members read every account; a key its own, and people those that they are members of.",
  status: 200,
  params: accountIdParams,
  query: nothing,
  body: nothing,
  namesAccount: true,
  answer: z.object({ data: shownAccount }),
  errors: getAccountCodes,
  async handle({ core, call, params: { id } }) {
    const result = await core.getAccount(call, id);
    return result.ok ? success({ data: showAccount(result.value) }) : result;
  },
});
