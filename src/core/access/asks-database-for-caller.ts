import { looksLikeBrowserToken } from "../model/browser-tokens/browser-token-text.js";
import type { Call } from "../model/callers/credential.js";
import { isToken } from "../model/callers/is-token.js";
import type { Services } from "../services.js";

/** Sessions, members and browser tokens are read anew by every call. Keys and operators are cached, and checks have connections of their own. */
export function asksDatabaseForCaller({ tokenTrust }: Services, { credential }: Call): boolean {
  if (credential.kind === "session") return true;
  if (credential.kind !== "secret") return false;
  const { secret } = credential;
  return looksLikeBrowserToken(secret) || (tokenTrust !== null && isToken(secret));
}
