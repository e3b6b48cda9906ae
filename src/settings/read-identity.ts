import type { z } from "zod";
import type { identitySettings } from "./identity-settings.js";

type Values = z.infer<z.ZodObject<typeof identitySettings>>;

/** Whose tokens are believed. */
export interface IdentityConfig {
  readonly keys: { readonly url: string } | { readonly set: string };
  readonly issuer: string;
  readonly audience: string;
  readonly claims: { readonly account: string; readonly email: string; readonly role: string };
  /** Whether an account that a token names and nobody knows is created. */
  readonly provisions: boolean;
}

/** Null when no tokens are taken. What is half said is told to `refuse`, as a line a setting. */
export function readIdentity(
  values: Values,
  isProduction: boolean,
  refuse: (line: string) => never,
): IdentityConfig | null {
  const { AUTH_JWKS_URL: url, AUTH_JWKS: set, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = values;
  if (url === undefined && set === undefined) {
    const isAsked = issuer !== undefined || audience !== undefined || values.AUTH_PROVISION !== undefined;
    return isAsked
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
