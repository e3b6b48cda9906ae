import { z } from "zod";
import { listAccountsCodes } from "../../core/use-cases/accounts/list-accounts.js";
import { success } from "../../errors/result.js";
import { pageInfoOf, pageQuery, shownPageInfo } from "../page-query.js";
import { defineRoute, nothing } from "../route.js";
import { showAccount, shownAccount } from "./account.schema.js";

export const listAccountsRoute = defineRoute({
  tag: "accounts",
  method: "GET",
  path: "/v1/accounts",
  operationId: "listAccounts",
  summary: "List accounts",
  description: "Lists all accounts, newest first. For operators.",
  status: 200,
  params: nothing,
  query: z.strictObject({
    ...pageQuery("accounts"),
    search: z
      .string()
      .optional()
      .describe(
        "Accounts whose name contains this text, in upper or lower case, and the account with this id or external id.",
      ),
  }),
  body: nothing,
  namesAccount: true,
  answer: z.object({ data: z.array(shownAccount), page_info: shownPageInfo }),
  errors: listAccountsCodes,
  async handle({ core, call, query }) {
    const result = await core.listAccounts(call, query);
    if (!result.ok) return result;
    return success({ data: result.value.items.map(showAccount), page_info: pageInfoOf(result.value) });
  },
});
