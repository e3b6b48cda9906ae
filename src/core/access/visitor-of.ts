import type { BrowserToken } from "../model/browser-tokens/browser-token.js";
import { looksLikeBrowserToken, readBrowserToken } from "../model/browser-tokens/browser-token-text.js";
import type { Call } from "../model/callers/credential.js";
import type { Services } from "../services.js";

/**
 * Whose page calls, as a name for counting; null when it is no page of a company. A page gets a new token as often as it
 * wants, so the owner is counted and not the token.
 */
export function visitorOf({ digester }: Pick<Services, "digester">, { credential }: Call): string | null {
  if (credential.kind !== "secret" || !looksLikeBrowserToken(credential.secret)) return null;
  const token = readBrowserToken(credential.secret, digester);
  return token === null ? null : visitorName(token);
}

export function visitorName({
  accountId,
  externalOwnerId,
}: Pick<BrowserToken, "accountId" | "externalOwnerId">): string {
  return `${accountId} ${externalOwnerId ?? ""}`;
}
