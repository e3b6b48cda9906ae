import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import { mayMakeTokens } from "../../access/authenticate-browser-token.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeActor, type CallerCode } from "../../access/authorize.js";
import { givingKey, type Principal } from "../../access/principal.js";
import { refuseDisallowed } from "../../model/accounts/key-policy.js";
import type { BrowserToken } from "../../model/browser-tokens/browser-token.js";
import { parseTokenInput, type BrowserTokenInput } from "../../model/browser-tokens/browser-token-input.js";
import { writeBrowserToken } from "../../model/browser-tokens/browser-token-text.js";
import type { Call } from "../../model/callers/credential.js";
import { newBrowserTokenId } from "../../model/ids.js";
import { keyEnd } from "../../model/keys/key-end.js";
import { widerThan } from "../../model/keys/no-wider.js";
import { refuseUndeclared } from "../../model/keys/scope-catalogue.js";
import type { Services } from "../../services.js";

export const createBrowserTokenCodes = ["validation_error"] as const;

type Code = (typeof createBrowserTokenCodes)[number] | CallerCode;

export interface CreatedBrowserToken {
  readonly token: BrowserToken;
  /** What the page sends. Only this answer shows it, and it is not stored. */
  readonly text: string;
}

/** Makes a token that a company's backend hands to its own web page. */
export async function createBrowserToken(
  services: Services,
  call: Call,
  input: BrowserTokenInput,
): Promise<Result<CreatedBrowserToken, Code>> {
  const actor = await authorizeActor(services, call, "browserTokens.create");
  if (!actor.ok) return actor;
  const { accountId, principal } = actor.value;
  const { fields, details } = parseTokenInput(input);
  if (details.length === 0) details.push(...refuseUndeclared(services.scopeCatalogue, fields.scopes));
  if (details.length > 0) return failure("validation_error", details);
  const { externalOwnerId, actions, scopes, maxKeys, ttlSeconds } = fields;
  const maker = givingKey(principal);
  const refused = refuseMaker(principal, scopes);
  if (refused.length > 0) return failure("endpoint_restricted", refused);
  const { browserTokens, digester } = services;
  const made = await browserTokens.create<Code>(
    accountId,
    externalOwnerId,
    (found) => {
      if (found === null) return failure("account_not_found");
      const { account, now } = found;
      if (account.suspendedAt !== null) return failure("account_suspended");
      const disallowed = refuseDisallowed(account, scopes);
      if (disallowed.length > 0) return failure("validation_error", disallowed);
      const end = new Date(now.getTime() + ttlSeconds * 1_000);
      const endOfMaker = maker === null ? null : keyEnd(maker);
      return success({
        id: newBrowserTokenId(now),
        accountId,
        ...makerOf(principal),
        externalOwnerId,
        actions,
        scopes,
        maxKeys,
        createdAt: now,
        expiresAt: endOfMaker !== null && endOfMaker < end ? endOfMaker : end,
      });
    },
    authorOf(principal, call),
  );
  return made.ok ? success({ token: made.value, text: writeBrowserToken(made.value, digester) }) : made;
}

function makerOf(principal: Principal): Pick<BrowserToken, "maker" | "secretNumber"> {
  if (principal.kind === "key") {
    const { apiKey, entry } = principal;
    return { maker: { kind: "key", id: apiKey.id }, secretNumber: entry.secretNumber };
  }
  const id = principal.kind === "operator" ? principal.operator.id : null;
  return { maker: { kind: "operator", id }, secretNumber: null };
}

/** A key gives no more than it has. */
function refuseMaker(principal: Principal, scopes: readonly string[]): readonly ErrorDetail[] {
  const key = givingKey(principal);
  if (key === null) return [];
  return mayMakeTokens(key) ? widerThan(key, { scopes }) : [limitedUses];
}

const limitedUses = {
  field: "maxUses",
  message: "A key that has a number of uses itself makes no browser tokens.",
};
