import type { ErrorDetail } from "../../../errors/result.js";
import { mostKeys } from "../accounts/account-input.js";
import { checkProfile } from "../keys/key-profile.js";
import { checkWhole } from "../keys/key-restrictions.js";
import { checkScopes } from "../keys/scopes.js";
import {
  browserActions,
  defaultTtlSeconds,
  isBrowserAction,
  leastTtlSeconds,
  mostTtlSeconds,
  type BrowserToken,
} from "./browser-token.js";

export interface BrowserTokenInput {
  readonly externalOwnerId?: string | null | undefined;
  readonly actions: readonly string[];
  readonly scopes?: readonly string[] | null | undefined;
  readonly maxKeys?: number | null | undefined;
  readonly ttlSeconds?: number | null | undefined;
}

export const mostTokenScopes = 20;
/** Of all scopes together: the token is sent in a header. */
export const mostScopeCharacters = 1_000;

type Fields = Pick<BrowserToken, "externalOwnerId" | "actions" | "scopes" | "maxKeys"> & {
  readonly ttlSeconds: number;
};

export function parseTokenInput(input: BrowserTokenInput): { fields: Fields; details: ErrorDetail[] } {
  const details: ErrorDetail[] = [];
  const { externalOwnerId = null } = checkOwner(input.externalOwnerId, details);
  const actions = [...new Set(input.actions)].filter(isBrowserAction);
  if (actions.length === 0 || !input.actions.every(isBrowserAction)) {
    details.push({ field: "actions", message: `Must be one or more of: ${browserActions.join(", ")}.` });
  }
  const scopes = checkScopes("scopes", input.scopes ?? [], details);
  if (scopes.length > mostTokenScopes || scopes.join("").length > mostScopeCharacters) {
    const message = `Must be at most ${mostTokenScopes}, with ${mostScopeCharacters} characters in all.`;
    details.push({ field: "scopes", message });
  }
  const maxKeys = input.maxKeys ?? null;
  if (maxKeys !== null) checkWhole("maxKeys", maxKeys, mostKeys, details);
  const ttlSeconds = input.ttlSeconds ?? defaultTtlSeconds;
  checkWhole("ttlSeconds", ttlSeconds, mostTtlSeconds, details, leastTtlSeconds);
  return { fields: { externalOwnerId, actions, scopes, maxKeys, ttlSeconds }, details };
}

/** As the owner of a key is checked; null for none. */
export function checkOwner(
  externalOwnerId: string | null | undefined,
  details: ErrorDetail[],
): { readonly externalOwnerId?: string | null } {
  return typeof externalOwnerId === "string" ? checkProfile({ externalOwnerId }, details) : {};
}
