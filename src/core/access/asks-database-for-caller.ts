import type { Call } from "../model/callers/credential.js";
import { isToken } from "../model/callers/is-token.js";
import type { Services } from "../services.js";

/** Sessions and members are read anew by every call. Keys and operators are cached, and checks have connections of their own. */
export function asksDatabaseForCaller({ tokenTrust }: Services, { credential }: Call): boolean {
  if (credential.kind === "session") return true;
  return tokenTrust !== null && credential.kind === "secret" && isToken(credential.secret);
}
