import { failure, success, type Result } from "../../errors/result.js";
import { keyStatus } from "../keys/api-key.js";
import { isWellFormedSecret } from "../keys/secret.js";
import type { Ports } from "../ports.js";
import type { Credential } from "./credential.js";
import type { Principal } from "./principal.js";

export const authenticationCodes = [
  "api_key_missing",
  "api_key_invalid",
  "api_key_not_found",
  "api_key_revoked",
  "api_key_expired",
] as const;

export type AuthenticationCode = (typeof authenticationCodes)[number];

/**
 * Asked anew by every use-case, never remembered for a request: a request that revokes its own key
 * may do nothing more with it.
 */
export async function authenticate(
  ports: Ports,
  credential: Credential,
): Promise<Result<Principal, AuthenticationCode>> {
  if (credential.kind === "none") return failure("api_key_missing");
  if (credential.kind === "unreadable") return failure("api_key_invalid", [credential.detail]);
  const { secret } = credential;
  if (ports.isOperatorKey(secret)) return success({ kind: "operator" });
  if (!isWellFormedSecret(secret)) return failure("api_key_invalid");

  const entry = await ports.findKey(secret);
  if (entry === null) return failure("api_key_not_found");
  const apiKey = entry.toApiKey();
  const status = keyStatus(apiKey, ports.clock());
  if (status === "revoked") return failure("api_key_revoked");
  if (status === "expired") return failure("api_key_expired");
  ports.usage.markUsed(entry);
  return success({ kind: "key", apiKey, account: entry.accountEntry.account });
}
