import { z } from "zod";
import { listScopesCodes } from "../../core/use-cases/deployment/list-scopes.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";

export const listScopesRoute = defineRoute({
  tag: "deployment",
  method: "GET",
  path: "/v1/scopes",
  operationId: "listScopes",
  summary: "List scopes",
  description: "Lists the scopes of your API that keys can be given, as the deployment declares them.",
  status: 200,
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({
    data: z.object({
      is_declared: z
        .boolean()
        .describe(
          "Whether the deployment declares its scopes. If not, keys can be given any well-formed scope.",
        ),
      scopes: z
        .array(z.object({ name: z.string(), description: z.string() }))
        .describe("The declared scopes; empty when none are declared."),
    }),
  }),
  errors: listScopesCodes,
  async handle({ core, call }) {
    const result = await core.listScopes(call);
    if (!result.ok) return result;
    return success({ data: { is_declared: result.value !== null, scopes: [...(result.value ?? [])] } });
  },
});
