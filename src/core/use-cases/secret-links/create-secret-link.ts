import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeKeyChange, resultOfKeyWork } from "../../access/authorize-key-change.js";
import type { CallerCode } from "../../access/authorize.js";
import { dayMs } from "../../model/durations.js";
import type { Call } from "../../model/callers/credential.js";
import { isKeyId } from "../../model/ids.js";
import { keyStatus } from "../../model/keys/api-key.js";
import { keyEnd } from "../../model/keys/key-end.js";
import { checkWhole } from "../../model/keys/key-restrictions.js";
import { linkKeysOf, sealSecret } from "../../model/keys/sealed-secret.js";
import { isWellFormedSecret } from "../../model/keys/secret.js";
import { generateToken } from "../../model/sign-in/token.js";
import type { Services } from "../../services.js";
import { refuseToShowSecret } from "../keys/refuse-to-show-secret.js";

export const createSecretLinkCodes = ["key_not_found", "validation_error"] as const;

const daySeconds = dayMs / 1_000;
export const defaultLinkSeconds = daySeconds;
export const leastLinkSeconds = 60;
export const mostLinkSeconds = 7 * daySeconds;

export interface CreateSecretLinkInput {
  readonly keyId: string;
  /** The caller sends the secret, because the server has no copy of it. */
  readonly secret: string;
  readonly expiresInSeconds?: number | null | undefined;
}

export interface CreatedSecretLink {
  /** Only this answer shows it. */
  readonly url: string;
  readonly expiresAt: Date;
}

type Code = (typeof createSecretLinkCodes)[number] | CallerCode;

/** Seals a secret that the caller has, and makes the link that opens it. */
export async function createSecretLink(
  services: Services,
  call: Call,
  input: CreateSecretLinkInput,
): Promise<Result<CreatedSecretLink, Code>> {
  const scope = await authorizeKeyChange(services, call, "keys.linkSecret");
  if (!scope.ok) return scope;
  const { keyId, secret } = input;
  const expiresInSeconds = input.expiresInSeconds ?? defaultLinkSeconds;
  const details: ErrorDetail[] = [];
  checkWhole("expiresInSeconds", expiresInSeconds, mostLinkSeconds, details, leastLinkSeconds);
  if (!isWellFormedSecret(secret)) details.push(notItsSecret);
  if (details.length > 0) return failure("validation_error", details);
  if (!isKeyId(keyId)) return failure("key_not_found");
  const token = generateToken("once");
  const { lookup, seal } = linkKeysOf(token);
  const { principal } = scope.value;
  const made = await services.secretLinks.create(
    scope.value,
    keyId,
    services.digester.candidates(secret),
    ({ apiKey, secretNumber, now }) => {
      const refused = refuseToShowSecret(principal, apiKey);
      if (refused !== null) return refused;
      if (secretNumber === null || keyStatus(apiKey, now) !== "active") {
        return failure("validation_error", [notItsSecret]);
      }
      const end = new Date(now.getTime() + expiresInSeconds * 1_000);
      const endOfKey = keyEnd(apiKey);
      const expiresAt = endOfKey !== null && endOfKey < end ? endOfKey : end;
      const sealed = sealSecret(secret, seal, { keyId, secretNumber });
      return success({ lookup, sealed, secretNumber, expiresAt });
    },
    authorOf(principal, call),
  );
  const link = resultOfKeyWork(made);
  if (!link.ok) return link;
  const url = `${services.signIn.publicUrl}/secret-link#token=${token}`;
  return success({ url, expiresAt: link.value.expiresAt });
}

const notItsSecret: ErrorDetail = {
  field: "secret",
  message: "Must be a secret of this key that works.",
};
