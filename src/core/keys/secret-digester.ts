import { createHmac } from "node:crypto";

export interface SecretDigest {
  readonly pepperVersion: number;
  readonly digest: Buffer;
}

export interface SecretDigester {
  /** The digest a new secret is stored under. */
  sign(secret: string): SecretDigest;
  /** Every digest the secret may be stored under, one a pepper. */
  candidates(secret: string): Buffer[];
}

interface Pepper {
  readonly version: number;
  readonly key: Buffer;
}

/** The first pepper signs; the others only recognise what they signed before. */
export function createSecretDigester(peppers: readonly Pepper[]): SecretDigester {
  const [current] = peppers;
  if (current === undefined) throw new Error("At least one pepper is needed");
  return {
    sign: (secret) => ({ pepperVersion: current.version, digest: digestWith(current.key, secret) }),
    candidates: (secret) => peppers.map(({ key }) => digestWith(key, secret)),
  };
}

function digestWith(pepper: Buffer, secret: string): Buffer {
  return createHmac("sha256", pepper).update(secret).digest();
}
