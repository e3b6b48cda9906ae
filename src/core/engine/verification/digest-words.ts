import type { Digest } from "../../model/keys/secret-digester.js";

/**
 * The first half of a digest, 128 bits, in whole numbers: they stand in the object that has them, a text would stand
 * elsewhere. Nobody without the pepper can look for a secret that shares them with another.
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
