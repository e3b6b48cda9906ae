import type { ErrorDetail } from "../../errors/result.js";
import { isCovered } from "../model/keys/scopes.js";
import type { Principal } from "./principal.js";

/** The scopes that the caller's browser token gives to no key; none for other callers. */
export function ungivenScopes(principal: Principal, scopes: readonly string[]): ErrorDetail[] {
  if (principal.kind !== "browser_token") return [];
  const { scopes: own } = principal.token;
  return scopes
    .filter((scope) => !isCovered(scope, own))
    .map((scope) => ({
      field: "scopes",
      message: `The browser token lacks the scope ${scope}.`,
      rule: { name: "scope_lacking", value: scope },
    }));
}
