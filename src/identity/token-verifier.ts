import { jwtVerify, type JWTPayload, type JWTVerifyGetKey } from "jose";
import type { TokenVerifier } from "../core/model/callers/token-verifier.js";
import type { Clock } from "../core/model/clock.js";
import { isStorableMoment } from "../core/model/storable-moment.js";
import { failure, success, type Result } from "../errors/result.js";
import { explainRefusal } from "./explain-refusal.js";
import { readClaims, type ClaimNames } from "./read-claims.js";

/** No algorithm with a shared secret: an attacker could sign with the public key as if it were that secret. */
const algorithms = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA", "Ed25519"],
];

/** The largest accepted difference between the provider's clock and ours. */
const clockToleranceSeconds = 10;

const unreachableExpiry = {
  field: "exp",
  message: "The expiry is no moment that a clock reaches. Ask the identity provider for another token.",
};

interface Options {
  readonly findKey: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  readonly claims: ClaimNames;
  readonly clock: Clock;
}

/** Verifies each token anew. Results are not cached. */
export function createTokenVerifier({ claims, ...options }: Options): TokenVerifier {
  return async (token) => {
    const payload = await verify(token, options);
    if (!payload.ok) return payload;
    const identity = readClaims(payload.value, claims);
    if (!identity.ok) return identity;
    const refusedFrom = new Date(((payload.value.exp ?? 0) + clockToleranceSeconds) * 1_000);
    // JSON allows numbers that are too large for a date; 1e999 is read as Infinity.
    if (!isStorableMoment(refusedFrom)) return failure("authentication_failed", [unreachableExpiry]);
    return success({ ...identity.value, refusedFrom });
  };
}

async function verify(
  token: string,
  { findKey, issuer, audience, clock }: Omit<Options, "claims">,
): Promise<Result<JWTPayload, "authentication_failed">> {
  try {
    const { payload } = await jwtVerify(token, findKey, {
      algorithms,
      issuer,
      audience,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ["exp"],
      currentDate: clock(),
    });
    return success(payload);
  } catch (error) {
    return failure("authentication_failed", [explainRefusal(error)]);
  }
}
