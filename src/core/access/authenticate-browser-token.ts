import { failure, success, type Result } from "../../errors/result.js";
import type { BrowserToken } from "../model/browser-tokens/browser-token.js";
import type { BrowserTokenStanding } from "../model/browser-tokens/browser-token-store.js";
import { readBrowserToken } from "../model/browser-tokens/browser-token-text.js";
import { keyStatus } from "../model/keys/api-key.js";
import type { Services } from "../services.js";
import type { BrowserTokenPrincipal } from "./principal.js";

export const browserTokenCodes = [
  "browser_token_invalid",
  "browser_token_expired",
  "browser_token_revoked",
] as const;

type BrowserTokenCode = (typeof browserTokenCodes)[number];

/**
 * A forged or expired token costs no statement. Of others one statement tells what has become of their account and maker,
 * anew for each call: so an end holds at once on every replica.
 */
export async function authenticateBrowserToken(
  { digester, browserTokens, clock }: Pick<Services, "digester" | "browserTokens" | "clock">,
  secret: string,
): Promise<Result<BrowserTokenPrincipal, BrowserTokenCode>> {
  const token = readBrowserToken(secret, digester);
  if (token === null) return failure("browser_token_invalid");
  const now = clock();
  if (token.expiresAt <= now) return failure("browser_token_expired");
  const standing = await browserTokens.findStanding(token);
  if (standing === null || hasEnded(token, standing, now)) return failure("browser_token_revoked");
  const { account, makerKey, makerSecret, makerDigests } = standing;
  return success({ kind: "browser_token", token, account, makerKey, makerSecret, makerDigests });
}

function hasEnded(
  { createdAt, maker, secretNumber }: BrowserToken,
  { revokedUntil, makerKey, makerSecret, makerOperator }: BrowserTokenStanding,
  now: Date,
): boolean {
  if (revokedUntil !== null && createdAt <= revokedUntil) return true;
  if (maker.kind === "operator") return maker.id !== null && !mayMake(makerOperator);
  if (secretNumber !== null && !isLiving(makerSecret, now)) return true;
  return makerKey === null || keyStatus(makerKey, now) !== "active" || !mayMakeTokens(makerKey);
}

function isLiving(secret: BrowserTokenStanding["makerSecret"], now: Date): boolean {
  return secret !== null && (secret.endsAt === null || secret.endsAt > now);
}

function mayMake(operator: BrowserTokenStanding["makerOperator"]): boolean {
  return operator?.revokedAt === null && operator.permissions.includes("keys:manage");
}

/** A key with a number of uses could otherwise be used more often through its tokens. */
export function mayMakeTokens({
  permissions,
  maxUses,
}: Pick<NonNullable<BrowserTokenStanding["makerKey"]>, "permissions" | "maxUses">): boolean {
  return permissions.includes("keys:manage") && maxUses === null;
}
