import { hash } from "node:crypto";
import type { AccountId } from "../ids.js";
import type { Digest } from "../keys/secret-digester.js";

/**
 * Stands for the tokens of an owner, or of the whole account, in the notice that they are ended: streams that such tokens
 * opened are found by it.
 */
export function revocationDigest(accountId: AccountId, externalOwnerId: string | null): Digest {
  const owner = externalOwnerId === null ? "" : ` ${externalOwnerId}`;
  return hash("sha256", `browser tokens of ${accountId}${owner}`, "binary");
}
