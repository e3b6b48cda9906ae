import { z } from "zod";
import { listEnvironmentsCodes } from "../../core/use-cases/deployment/list-environments.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";

export const listEnvironmentsRoute = defineRoute({
  tag: "deployment",
  method: "GET",
  path: "/v1/environments",
  operationId: "listEnvironments",
  summary: "List environments",
  description:
    "Lists the environments in which keys can be created. A key that names none is created in the first.",
  status: 200,
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({
    data: z.array(
      z.object({ name: z.string(), prefix: z.string().describe("The start of the secrets of its keys.") }),
    ),
  }),
  errors: listEnvironmentsCodes,
  async handle({ core, call }) {
    const result = await core.listEnvironments(call);
    return result.ok ? success({ data: [...result.value] }) : result;
  },
});
