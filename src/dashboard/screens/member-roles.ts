import type { MemberRole } from "../generated/graphql.js";

/** The one that may do most is first. */
export const memberRoles = ["OWNER", "DEVELOPER", "VIEWER"] as const satisfies readonly MemberRole[];
