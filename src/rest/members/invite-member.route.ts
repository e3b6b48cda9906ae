import { z } from "zod";
import { isoText, isoTextOrNull } from "../../core/model/iso-text.js";
import type { Role } from "../../core/model/members/role.js";
import { inviteMemberCodes } from "../../core/use-cases/members/invite-member.js";
import { success } from "../../errors/result.js";
import { text } from "../keys/key-body.schema.js";
import { shownMoment } from "../keys/key.schema.js";
import { defineRoute, nothing } from "../route.js";

const roles = { owner: "OWNER", developer: "DEVELOPER", viewer: "VIEWER" } as const satisfies Record<
  string,
  Role
>;
const words = { OWNER: "owner", DEVELOPER: "developer", VIEWER: "viewer" } as const satisfies Record<
  Role,
  keyof typeof roles
>;
const roleWords = Object.values(words);

export const inviteMemberRoute = defineRoute({
  tag: "accounts",
  method: "POST",
  path: "/v1/members",
  operationId: "inviteMember",
  summary: "Invite a member",
  description:
    "Makes a person a member of the account, and sends them an email. Nobody can give a role that may do more than" +
    " themselves. For owners and operators.",
  status: 201,
  params: nothing,
  query: nothing,
  body: z.strictObject({
    email: text.describe("The person's email address, such as `ada@example.com`."),
    role: z
      .enum(roleWords, { error: `Must be one of: ${roleWords.join(", ")}.` })
      .describe("What the new member may do."),
  }),
  answer: z.object({
    data: z.object({
      id: z.string().describe("The member's id, `mem_…`."),
      email: z.string().describe("The person's email address, in lower case."),
      role: z.enum(roleWords).describe("What the member may do."),
      created_at: shownMoment.describe("When the person was invited."),
      joined_at: shownMoment
        .nullable()
        .describe("When the person first acted in the account; null until then."),
    }),
  }),
  errors: inviteMemberCodes,
  async handle({ core, call, body: { email, role } }) {
    const result = await core.inviteMember(call, { email, role: roles[role] });
    if (!result.ok) return result;
    const { id, email: address, createdAt, joinedAt } = result.value;
    const times = { created_at: isoText(createdAt), joined_at: isoTextOrNull(joinedAt) };
    return success({ data: { id, email: address, role: words[result.value.role], ...times } });
  },
});
