import type { Digest } from "../../model/keys/secret-digester.js";

/**
 * The first half of a digest, 128 bits, as small integers: they are stored in the object itself, a string would be
 * another object. Finding a secret that shares them with another needs the pepper.
 */
export interface DigestWords {
  readonly word0: number;
  readonly word1: number;
  readonly word2: number;
  readonly word3: number;
}

export function digestWord(digest: Digest, index: 0 | 1 | 2 | 3): number {
  const at = index * 4;
  return (
    digest.charCodeAt(at) |
    (digest.charCodeAt(at + 1) << 8) |
    (digest.charCodeAt(at + 2) << 16) |
    (digest.charCodeAt(at + 3) << 24)
  );
}
