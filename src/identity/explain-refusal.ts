import { errors } from "jose";
import type { ErrorDetail } from "../errors/result.js";
import { KeySetUnavailable } from "./remote-key-set.js";

const claims: Readonly<Record<string, string>> = {
  nbf: "The token is not valid yet. Check the clocks, or wait.",
  aud: "The token is for somebody else. Ask for one for the audience of this server.",
  iss: "The token was issued by somebody else. Use the identity provider that this server trusts.",
};

/** Tells the caller what is wrong with a token and what to do. The text repeats no part of the token. */
export function explainRefusal(error: unknown): ErrorDetail {
  if (error instanceof errors.JWTExpired) {
    return { field: "exp", message: "The token has expired. Ask the identity provider for a new one." };
  }
  if (error instanceof errors.JWTClaimValidationFailed) return explainClaim(error);
  if (error instanceof errors.JOSEAlgNotAllowed) {
    const message = "Must be signed with RS256, PS256, ES256 or EdDSA, or a longer one of their kind.";
    return { field: "alg", message };
  }
  if (error instanceof errors.JWKSNoMatchingKey) {
    const message =
      "The identity provider has no such key. Send a token of the provider that this server trusts.";
    return { field: "kid", message };
  }
  if (error instanceof errors.JWKSMultipleMatchingKeys) {
    return { field: "kid", message: "Must name the key it was signed with: the provider has several." };
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) {
    return { field: "signature", message: "Does not fit. Send the token as the identity provider gave it." };
  }
  if (error instanceof KeySetUnavailable) {
    return whole(
      "The keys of the identity provider cannot be read now, so no token can be checked. Try again later.",
    );
  }
  if (error instanceof errors.JOSEError) {
    return whole("Not a signed token that can be read. Send it whole, as the identity provider gave it.");
  }
  return whole("The key of the identity provider cannot be used for this token. Tell your operator.");
}

function explainClaim({ claim, reason }: errors.JWTClaimValidationFailed): ErrorDetail {
  const message = reason === "missing" ? undefined : claims[claim];
  return {
    field: claim,
    message: message ?? "The token must have this claim. Have the identity provider put it in.",
  };
}

function whole(message: string): ErrorDetail {
  return { field: "Authorization", message };
}
