import { createHash, hash } from "node:crypto";

/** 32 bytes as a latin1 string: the shortest thing a Map can be keyed by. */
export type Digest = string;

export interface SecretDigest {
  readonly pepperVersion: number;
  readonly digest: Digest;
}

export interface SecretDigester {
  readonly versions: readonly number[];
  /** The version of the pepper that signs. */
  readonly signingVersion: number;
  /** The digest a new secret is stored under. */
  sign(secret: string): SecretDigest;
  /** Every digest the secret may be stored under, one a pepper, that of the pepper that signs first. */
  candidates(secret: string): readonly Digest[];
}

export interface Pepper {
  readonly version: number;
  readonly key: Buffer;
}

/** The first pepper signs; the others only recognise what they signed before. */
export function createSecretDigester(peppers: readonly Pepper[]): SecretDigester {
  const signers = peppers.map(({ version, key }) => ({ version, digest: createHmacSha256(key) }));
  const [current] = signers;
  if (current === undefined) throw new Error("At least one pepper is needed");
  return {
    versions: signers.map(({ version }) => version),
    signingVersion: current.version,
    sign: (secret) => ({ pepperVersion: current.version, digest: current.digest(secret) }),
    candidates: (secret) => signers.map(({ digest }) => digest(secret)),
  };
}

const blockBytes = 64;
const digestBytes = 32;
const longestShortText = 256;

/**
 * HMAC-SHA-256 as RFC 2104 defines it, by Node's one-shot hash: every check computes one, and
 * `createHmac` takes twice as long, most of it to set up and clear away.
 */
function createHmacSha256(key: Buffer): (text: string) => Digest {
  const block = Buffer.alloc(blockBytes);
  block.set(key.length > blockBytes ? createHash("sha256").update(key).digest() : key);
  const outer = Buffer.alloc(blockBytes + digestBytes);
  outer.set(block.map((byte) => byte ^ 0x5c));
  const inner = Buffer.alloc(blockBytes + longestShortText);
  inner.set(block.map((byte) => byte ^ 0x36));
  const innerOfLength: (Buffer | undefined)[] = [];

  const messageFor = (textBytes: number) => {
    if (textBytes > longestShortText) return Buffer.concat([inner], blockBytes + textBytes);
    return (innerOfLength[textBytes] ??= inner.subarray(0, blockBytes + textBytes));
  };

  return (text) => {
    const message = messageFor(Buffer.byteLength(text));
    message.write(text, blockBytes, "utf8");
    outer.write(hash("sha256", message, "binary"), blockBytes, "latin1");
    return hash("sha256", outer, "binary");
  };
}
