import type { ErrorDetail } from "../../../errors/result.js";
import { isCovered } from "../keys/scopes.js";
import type { BrowserToken } from "./browser-token.js";

/** The scopes that the token gives to no key. */
export function ungivenScopes(
  { scopes: own }: Pick<BrowserToken, "scopes">,
  scopes: readonly string[],
): ErrorDetail[] {
  return scopes
    .filter((scope) => !isCovered(scope, own))
    .map((scope) => ({ field: "scopes", message: `The browser token lacks the scope ${scope}.` }));
}
