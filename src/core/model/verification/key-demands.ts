import type { ErrorDetail } from "../../../errors/result.js";
import { isEnvironmentName } from "../keys/environments.js";
import { isScope, missingScopes, type WantedScopes } from "../keys/scopes.js";

/** What a check asks of the key, whatever the request is. */
export interface KeyDemands {
  readonly scopes: WantedScopes;
  /** The environment that the key must belong to; null for any. */
  readonly environment: string | null;
  /** Why it is not clear what is asked. No key meets such a demand. */
  readonly doubts: readonly ErrorDetail[];
}

export interface DemandsInput {
  readonly scopes?:
    | {
        readonly allOf?: readonly string[] | null | undefined;
        readonly anyOf?: readonly string[] | null | undefined;
      }
    | null
    | undefined;
  readonly environment?: string | null | undefined;
}

const mostWanted = 20;
const none: readonly string[] = [];

/** Null where nothing is asked. The doubts name fields after `path`. */
export function parseDemands({ scopes, environment }: DemandsInput, path: string): KeyDemands | null {
  const asked = environment ?? null;
  if (asked === null && (scopes ?? null) === null) return null;
  const allOf = scopes?.allOf ?? none;
  const anyOf = scopes?.anyOf ?? none;
  const doubts: ErrorDetail[] = [];
  if (allOf.length + anyOf.length > mostWanted) {
    doubts.push({ field: `${path}scopes`, message: `Must name at most ${mostWanted} scopes.` });
  } else {
    checkWanted(`${path}scopes.allOf`, allOf, doubts);
    checkWanted(`${path}scopes.anyOf`, anyOf, doubts);
  }
  // Of no alternatives none can be met: a program that forgot to name them must not get a yes.
  if (scopes?.anyOf?.length === 0) {
    doubts.push({ field: `${path}scopes.anyOf`, message: "Must name a scope, or be absent." });
  }
  if (asked !== null && !isEnvironmentName(asked)) {
    doubts.push({ field: `${path}environment`, message: "Must be the name of an environment." });
  }
  return { scopes: { allOf, anyOf }, environment: asked, doubts };
}

/** Null when the key meets all; else what its refusal says in `details`. */
export function refuseDemands(
  { scopes, environment, doubts }: KeyDemands,
  key: { readonly scopes: readonly string[]; readonly environment: string },
): readonly ErrorDetail[] | null {
  if (doubts.length > 0) return doubts;
  const details = missingScopes(key.scopes, scopes);
  if (environment !== null && environment !== key.environment) {
    details.push({ field: "environment", message: `The key belongs to the environment ${key.environment}.` });
  }
  return details.length === 0 ? null : details;
}

function checkWanted(field: string, scopes: readonly string[], doubts: ErrorDetail[]): void {
  if (scopes.every(isScope)) return;
  doubts.push({ field, message: 'Each must be a whole scope without "*", as reports:read.' });
}
