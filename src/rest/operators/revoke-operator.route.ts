import { z } from "zod";
import { revokeOperatorCodes } from "../../core/use-cases/operators/revoke-operator.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";
import { showOperator, shownOperator } from "./operator.schema.js";

export const revokeOperatorRoute = defineRoute({
  tag: "operators",
  method: "DELETE",
  path: "/v1/operators/{id}",
  operationId: "revokeOperator",
  summary: "Revoke an operator",
  description:
    "When this answers, no server accepts the operator's key any more. A revocation cannot be undone. For operators.",
  status: 200,
  params: z.strictObject({ id: z.string().describe("The operator's id, `opr_…`.") }),
  query: nothing,
  body: nothing,
  namesAccount: true,
  answer: z.object({ data: shownOperator }),
  errors: revokeOperatorCodes,
  async handle({ core, call, params }) {
    const result = await core.revokeOperator(call, params.id);
    return result.ok ? success({ data: showOperator(result.value) }) : result;
  },
});
