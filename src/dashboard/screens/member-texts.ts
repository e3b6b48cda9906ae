import type { MemberRole } from "../generated/graphql.js";
import { pagingTexts } from "./plural.js";

const roles: Record<MemberRole, string> = { OWNER: "Owner", DEVELOPER: "Developer", VIEWER: "Viewer" };

const roleHints: Record<MemberRole, string> = {
  OWNER: "Manages members and all keys, and reads the audit trail.",
  DEVELOPER: "Creates keys, and changes and revokes the keys that they created.",
  VIEWER: "Sees keys and members, and changes nothing.",
};

export const memberTexts = {
  title: "Members",
  roles,
  roleHints,
  columns: { email: "Email", role: "Role", joined: "Joined" },
  you: "you",
  notYet: "invited, not here yet",
  roleOf: (email: string) => `Role of ${email}`,
  invite: {
    action: "Invite member",
    title: "Invite a member",
    email: "Email",
    role: "Role",
    send: "Send invitation",
    hint: "They are a member from now on, and get an email that says how to sign in.",
  },
  remove: {
    action: "Remove",
    of: (email: string) => `Remove ${email}`,
    title: (email: string) => `Remove ${email}?`,
    text: "They cannot act in this account any more. Keys that they created keep working.",
    confirm: "Remove member",
  },
  leave: {
    action: "Leave account",
    title: (account: string) => `Leave ${account}?`,
    text: "You cannot act in this account any more. Keys that you created keep working. Only an owner can invite you again.",
    confirm: "Leave account",
  },
  paging: pagingTexts("member"),
};
