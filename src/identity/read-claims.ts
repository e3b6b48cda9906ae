import type { JWTPayload } from "jose";
import type { TokenIdentity } from "../core/model/callers/token-verifier.js";
import { parseEmail } from "../core/model/members/email.js";
import { isRole } from "../core/model/members/role.js";
import { failure, success, type ErrorDetail, type Result } from "../errors/result.js";

/** The names of the claims that identify the caller. */
export interface ClaimNames {
  readonly account: string;
  readonly email: string;
  readonly role: string;
}

type Claims = Omit<TokenIdentity, "refusedFrom">;

const mostCharacters = 200;

export function readClaims(payload: JWTPayload, names: ClaimNames): Result<Claims, "authentication_failed"> {
  const details: ErrorDetail[] = [];
  const account = textClaim(payload, names.account, "the account", details);
  const email = textClaim(payload, names.email, "the email address", details);
  const role = readRole(textClaim(payload, names.role, "the role", details));
  if (role !== "" && !isRole(role)) {
    details.push({ field: names.role, message: "Must be owner, developer or viewer." });
  }
  const address = parseEmail(email);
  if (email !== "" && !address.ok) details.push({ field: names.email, message: "Must be an email address." });
  // A provider may let people enter any address. Without this check they could sign in as its owner.
  const isVerified = claim(payload, "email_verified");
  if (names.email === "email" && isVerified !== undefined && isVerified !== true) {
    const message =
      isVerified === false
        ? "The address is not verified. Verify it at the identity provider."
        : "Must be the boolean true; text and numbers are not. Have the identity provider send a boolean.";
    details.push({ field: "email_verified", message });
  }
  return details.length === 0 && address.ok && isRole(role)
    ? success({ account, email: address.value, role })
    : failure("authentication_failed", details);
}

/** Returns an empty text and adds to `details` when the claim is missing or invalid. */
function textClaim(payload: JWTPayload, name: string, meaning: string, details: ErrorDetail[]): string {
  const value = claim(payload, name);
  const text = typeof value === "string" && value === value.trim() ? value : "";
  if (text !== "" && text.length <= mostCharacters) return text;
  const message =
    value === undefined
      ? `The token lacks this claim, which names ${meaning}. Have the identity provider put it in.`
      : `Must be a text of 1 to ${mostCharacters} characters with no space around them, which names ${meaning}.`;
  details.push({ field: name, message });
  return "";
}

/** Accepts upper and lower case, ASCII only: `toUpperCase` turns the Turkish dotless i into I as well. */
function readRole(text: string): string {
  return /^[a-z]*$/i.test(text) ? text.toUpperCase() : text;
}

function claim(payload: JWTPayload, name: string): unknown {
  return Object.hasOwn(payload, name) ? payload[name] : undefined;
}
