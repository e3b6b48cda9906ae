import type { ErrorDetail } from "../../../errors/result.js";
import { covers } from "./scopes.js";

/** A scope of the protected API, as the deployment declares it. */
export interface DeclaredScope {
  readonly name: string;
  readonly description: string;
}

/** Null when the deployment declares none: then keys may have any scope. */
export type ScopeCatalogue = readonly DeclaredScope[] | null;

/** A key's scope must be a declared one, or a pattern that covers one at least. */
export function refuseUndeclared(catalogue: ScopeCatalogue, scopes: readonly string[]): ErrorDetail[] {
  if (catalogue === null) return [];
  return scopes
    .filter((scope) => !catalogue.some(({ name }) => covers(scope, name)))
    .map((scope) => ({
      field: "scopes",
      message: `This server declares no scope ${scope}.`,
      rule: { name: "scope_undeclared", value: scope },
    }));
}
