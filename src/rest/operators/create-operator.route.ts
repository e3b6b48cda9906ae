import { z } from "zod";
import { operatorPermissions } from "../../core/model/operators/operator.js";
import { createOperatorCodes } from "../../core/use-cases/operators/create-operator.js";
import { success } from "../../errors/result.js";
import { text } from "../keys/key-body.schema.js";
import { defineRoute, nothing } from "../route.js";
import { showOperator, shownOperator } from "./operator.schema.js";

export const createOperatorRoute = defineRoute({
  tag: "operators",
  method: "POST",
  path: "/v1/operators",
  operationId: "createOperator",
  summary: "Create an operator",
  description:
    "The answer contains the secret. Store it now: the server keeps no copy and does not show it again. Nobody can give a" +
    " permission that they do not have. For operators.",
  status: 201,
  params: nothing,
  query: nothing,
  body: z.strictObject({
    name: text.describe("The name, 1 to 100 characters after trimming. It need not be unique."),
    permissions: z
      .array(text, { error: "Must be a list of permissions." })
      .describe(`What the operator may do, one or more of: ${operatorPermissions.join(", ")}.`),
  }),
  namesAccount: true,
  answer: z.object({
    data: shownOperator.extend({
      secret: z.string().describe("The secret, which is sent as `Authorization: Bearer …`."),
    }),
  }),
  errors: createOperatorCodes,
  async handle({ core, call, body }) {
    const result = await core.createOperator(call, body);
    if (!result.ok) return result;
    const { operator, secret } = result.value;
    return success({ data: { ...showOperator(operator), secret } });
  },
});
