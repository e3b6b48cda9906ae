import { z } from "zod";

const claim = z.string().max(200);
const publicKey = z
  .looseObject({ kty: z.enum(["RSA", "EC", "OKP"]) })
  .refine((key) => !Object.hasOwn(key, "d") && !Object.hasOwn(key, "k"));
const keySet = z.object({ keys: z.array(publicKey).min(1) });

/** Tokens of another identity provider, and what is read from them. */
export const identitySettings = {
  AUTH_JWKS_URL: z.url({ protocol: /^https?$/, error: "must be an http:// or https:// URL" }).optional(),
  AUTH_JWKS: z
    .string()
    .refine(
      (text) => keySet.safeParse(parseJson(text)).success,
      'must be JSON, {"keys": […]}, of public keys alone (RSA, EC or OKP)',
    )
    .optional(),
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().optional(),
  AUTH_CLAIM_ACCOUNT: claim.default("account_id"),
  AUTH_CLAIM_EMAIL: claim.default("email"),
  AUTH_CLAIM_ROLE: claim.default("role"),
  AUTH_PROVISION: z.enum(["true", "false"]).optional(),
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
