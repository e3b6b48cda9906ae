import { operations, type Operation, type OperationRule } from "../model/callers/operations.js";
import { isAtLeast, type Role } from "../model/members/role.js";
import type { Principal } from "./principal.js";

/** Whether the rule of the operation lets the caller do it. */
export function isAllowed(principal: Principal, operation: Operation): boolean {
  const rule: OperationRule = operations[operation];
  if (principal.kind === "operator") return isGiven(rule.operator, principal.operator.permissions);
  if (principal.kind === "member") {
    const isEnough = principal.session !== null || rule.needsSession !== true;
    return isEnough && hasRole(principal.member?.role ?? null, rule.member);
  }
  if (principal.kind === "browser_token") {
    return isGiven(rule.browser ?? "never", principal.token.actions);
  }
  return isGiven(rule.key, principal.apiKey.permissions);
}

function isGiven<Permission>(
  needed: Permission | readonly Permission[] | "any" | "never",
  permissions: readonly Permission[],
): boolean {
  if (needed === "any" || needed === "never") return needed === "any";
  return permissions.some((permission) =>
    Array.isArray(needed) ? needed.includes(permission) : permission === needed,
  );
}

export function hasRole(role: Role | null, rule: OperationRule["member"]): boolean {
  if (rule === "any" || rule === "never") return rule === "any";
  return role !== null && isAtLeast(role, typeof rule === "string" ? rule : rule.own);
}
