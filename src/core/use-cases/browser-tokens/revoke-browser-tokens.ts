import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeActor, type CallerCode } from "../../access/authorize.js";
import { checkOwner } from "../../model/browser-tokens/browser-token-input.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";

export const revokeBrowserTokensCodes = ["validation_error"] as const;

type Code = (typeof revokeBrowserTokensCodes)[number] | CallerCode;

export interface RevokeBrowserTokensInput {
  /** Null or absent: all tokens of the account, also those that are for no owner. */
  readonly externalOwnerId?: string | null | undefined;
}

export interface RevokedBrowserTokens {
  /** Tokens that were made until then are refused. */
  readonly revokedUntil: Date;
}

/** When this returns, no replica accepts a token that was made before. */
export async function revokeBrowserTokens(
  services: Services,
  call: Call,
  input: RevokeBrowserTokensInput,
): Promise<Result<RevokedBrowserTokens, Code>> {
  const actor = await authorizeActor(services, call, "browserTokens.revoke");
  if (!actor.ok) return actor;
  const { accountId, principal } = actor.value;
  const details: ErrorDetail[] = [];
  const { externalOwnerId = null } = checkOwner(input.externalOwnerId, details);
  if (details.length > 0) return failure("validation_error", details);
  const author = authorOf(principal, call);
  const revokedUntil = await services.browserTokens.revoke(accountId, externalOwnerId, author);
  return success({ revokedUntil });
}
