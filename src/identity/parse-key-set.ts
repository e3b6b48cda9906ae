import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";

/** The keys in a JSON Web Key Set, to be found by what a token says of its own. Throws where it is none. */
export function parseKeySet(text: string): JWTVerifyGetKey {
  const value: unknown = JSON.parse(text);
  if (!isKeySet(value)) throw new Error("This is no JSON Web Key Set");
  return createLocalJWKSet(value);
}

function isKeySet(value: unknown): value is JSONWebKeySet {
  const keys: unknown = typeof value === "object" && value !== null && "keys" in value ? value.keys : null;
  return Array.isArray(keys) && keys.every((key) => typeof key === "object" && key !== null);
}
