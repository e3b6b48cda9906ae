import { z } from "zod";
import { isoText } from "../../core/model/iso-text.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";

export const listReplicasRoute = defineRoute({
  tag: "deployment",
  method: "GET",
  path: "/v1/replicas",
  operationId: "listReplicas",
  summary: "List the running servers",
  description: "Lists the running servers, and the versions of the pepper that each has. For operators.",
  status: 200,
  params: nothing,
  query: nothing,
  body: nothing,
  namesAccount: true,
  answer: z.object({
    data: z.array(
      z.object({
        name: z.string().describe("Its name, which is made anew at each start."),
        pepper_versions: z.array(z.int()).describe("The versions of the pepper that it has."),
        signing_version: z.int().describe("The version with which it signs new secrets."),
        seen_at: z.iso.datetime().describe("When it last said that it runs. It does so once a second."),
      }),
    ),
  }),
  errors: [],
  async handle({ core, call }) {
    const result = await core.listReplicas(call);
    if (!result.ok) return result;
    const data = result.value.map(({ name, versions, signingVersion, seenAt }) => ({
      name,
      pepper_versions: [...versions],
      signing_version: signingVersion,
      seen_at: isoText(seenAt),
    }));
    return success({ data });
  },
});
