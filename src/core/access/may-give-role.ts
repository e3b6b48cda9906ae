import { failure, type Failure } from "../../errors/result.js";
import type { Role } from "../model/members/role.js";
import { hasRole, isAllowed } from "./is-allowed.js";
import { operationNames, operations, type OperationRule } from "../model/callers/operations.js";
import type { Principal } from "./principal.js";

/**
 * Callers may give a role only if they may do everything that the role allows. Operations that no operator may do
 * are left out: they concern only the person, such as their sessions. So are those that only report.
 */
export function mayGiveRole(principal: Principal, role: Role): boolean {
  return operationNames.every((name) => {
    const rule: OperationRule = operations[name];
    const isLeftOut = rule.operator === "never" || rule.reportsOnly === true;
    return isLeftOut || !hasRole(role, rule.member) || isAllowed(principal, name);
  });
}

export function refuseToGive(field: "role" | "email" | "externalId"): Failure<"endpoint_restricted"> {
  return failure("endpoint_restricted", [
    {
      field,
      message:
        "Nobody gives what they do not have: this opens the keys of an account, so it also takes the permissions keys:manage and members:manage.",
    },
  ]);
}
