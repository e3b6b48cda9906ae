import { z } from "zod";
import { listOperatorsCodes } from "../../core/use-cases/operators/list-operators.js";
import { success } from "../../errors/result.js";
import { pageInfoOf, pageQuery, shownPageInfo } from "../page-query.js";
import { defineRoute, nothing } from "../route.js";
import { showOperator, shownOperator } from "./operator.schema.js";

export const listOperatorsRoute = defineRoute({
  tag: "operators",
  method: "GET",
  path: "/v1/operators",
  operationId: "listOperators",
  summary: "List operators",
  description: "Lists all operators, newest first, the revoked ones among them. For operators.",
  status: 200,
  params: nothing,
  query: z.strictObject(pageQuery("operators")),
  body: nothing,
  namesAccount: true,
  answer: z.object({ data: z.array(shownOperator), page_info: shownPageInfo }),
  errors: listOperatorsCodes,
  async handle({ core, call, query }) {
    const result = await core.listOperators(call, query);
    if (!result.ok) return result;
    return success({ data: result.value.items.map(showOperator), page_info: pageInfoOf(result.value) });
  },
});
