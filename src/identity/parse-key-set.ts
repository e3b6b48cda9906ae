import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";

/** A function that finds the key of a token in this JSON Web Key Set. Throws when the text is not a key set. */
export function parseKeySet(text: string): JWTVerifyGetKey {
  const value: unknown = JSON.parse(text);
  if (!isKeySet(value)) throw new Error("This is not a JSON Web Key Set");
  return createLocalJWKSet(value);
}

function isKeySet(value: unknown): value is JSONWebKeySet {
  const keys: unknown = typeof value === "object" && value !== null && "keys" in value ? value.keys : null;
  return Array.isArray(keys) && keys.every((key) => typeof key === "object" && key !== null);
}
