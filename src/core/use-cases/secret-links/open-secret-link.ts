import { failure, success, type Result } from "../../../errors/result.js";
import { authorAs } from "../../access/author-of.js";
import type { Call } from "../../model/callers/credential.js";
import { linkKeysOf, openSecret } from "../../model/keys/sealed-secret.js";
import { isWellFormedToken } from "../../model/sign-in/token.js";
import type { Services } from "../../services.js";

export const openSecretLinkCodes = [
  "secret_link_not_found",
  "secret_link_expired",
  "secret_link_already_used",
] as const;

type Code = (typeof openSecretLinkCodes)[number];

export interface ShownSecret {
  /** Only this answer shows it, and nothing of it is kept. */
  readonly secret: string;
  readonly keyName: string;
  readonly accountName: string;
}

/** Shows the secret once. Of several calls at the same time, one gets it. */
export async function openSecretLink(
  services: Services,
  call: Call,
  token: string,
): Promise<Result<ShownSecret, Code>> {
  if (!isWellFormedToken("once", token)) return failure("secret_link_not_found");
  const { lookup, seal } = linkKeysOf(token);
  const author = authorAs({ kind: "system", id: null }, call);
  const opened = await services.secretLinks.open(lookup, services.clock(), author);
  if (opened === null) return failure("secret_link_not_found");
  if (opened === "expired") return failure("secret_link_expired");
  if (opened === "opened before") return failure("secret_link_already_used");
  call.standing = "recognised";
  const { sealed, keyName, accountName } = opened;
  return success({ secret: openSecret(sealed, seal, opened), keyName, accountName });
}
