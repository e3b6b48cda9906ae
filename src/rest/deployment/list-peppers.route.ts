import { z } from "zod";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";

export const listPeppersRoute = defineRoute({
  tag: "deployment",
  method: "GET",
  path: "/v1/peppers",
  operationId: "listPeppers",
  summary: "List the versions of the pepper",
  description:
    "Counts what is signed with each version of the server's own secret: a version without any can be retired. For operators.",
  status: 200,
  params: nothing,
  query: nothing,
  body: nothing,
  namesAccount: true,
  answer: z.object({
    data: z.array(
      z.object({
        version: z.int().describe("The number before the colon in `KEY_PEPPERS`."),
        is_signing: z.boolean().describe("Whether this server signs new secrets with it."),
        is_known: z.boolean().describe("Whether this server has it."),
        key_secrets: z.int().describe("Secrets of keys that are neither revoked nor expired."),
        operators: z.int().describe("Operators that are not revoked."),
        sessions: z.int().describe("Sessions that have not ended."),
        magic_links: z.int().describe("Links to sign in that were not used and have not expired."),
      }),
    ),
  }),
  errors: [],
  async handle({ core, call }) {
    const result = await core.listPeppers(call);
    if (!result.ok) return result;
    const data = result.value.map((pepper) => ({
      version: pepper.version,
      is_signing: pepper.isSigning,
      is_known: pepper.isKnown,
      key_secrets: pepper.keySecrets,
      operators: pepper.operators,
      sessions: pepper.sessions,
      magic_links: pepper.magicLinks,
    }));
    return success({ data });
  },
});
