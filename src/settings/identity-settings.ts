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

type Values = z.infer<z.ZodObject<typeof identitySettings>>;

/** The identity provider whose tokens are accepted. */
export interface IdentityConfig {
  readonly keys: { readonly url: string } | { readonly set: string };
  readonly issuer: string;
  readonly audience: string;
  readonly claims: { readonly account: string; readonly email: string; readonly role: string };
  /** Whether an unknown account that a token names is created. */
  readonly provisions: boolean;
}

/** Null if no tokens are accepted. Calls `refuse` with what is wrong if only some of the settings are there. */
export function readIdentity(
  values: Values,
  isProduction: boolean,
  refuse: (line: string) => never,
): IdentityConfig | null {
  const { AUTH_JWKS_URL: url, AUTH_JWKS: set, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = values;
  if (url === undefined && set === undefined) {
    const hasOthers = issuer !== undefined || audience !== undefined || values.AUTH_PROVISION !== undefined;
    return hasOthers
      ? refuse("AUTH_JWKS_URL: required with any other AUTH_ setting, or AUTH_JWKS in its place")
      : null;
  }
  if (url !== undefined && set !== undefined)
    return refuse("AUTH_JWKS: cannot be set together with AUTH_JWKS_URL");
  if (issuer === undefined)
    return refuse("AUTH_ISSUER: required with AUTH_JWKS_URL and AUTH_JWKS: the `iss` of tokens");
  if (audience === undefined) {
    return refuse(
      "AUTH_AUDIENCE: required with AUTH_JWKS_URL and AUTH_JWKS: the `aud` of tokens for this server",
    );
  }
  if (url !== undefined && isProduction && !isSafe(new URL(url))) {
    return refuse(
      "AUTH_JWKS_URL: must be https:// in production: whoever could change the answer could sign in as anybody",
    );
  }
  return {
    keys: url === undefined ? { set: set ?? "" } : { url },
    issuer,
    audience,
    claims: {
      account: values.AUTH_CLAIM_ACCOUNT,
      email: values.AUTH_CLAIM_EMAIL,
      role: values.AUTH_CLAIM_ROLE,
    },
    provisions: values.AUTH_PROVISION === "true",
  };
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
