import { randomBytes } from "node:crypto";
import { alphabet, base62Word, readBase62, wordCharacters } from "./base62.js";
import { crc32 } from "./crc32.js";

const randomCharacters = 43;
const checksumCharacters = wordCharacters;
const shape = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*_[0-9A-Za-z]+$/;
const operatorMark = "_op";
const afterPrefix = randomCharacters + checksumCharacters;
const longestSecret = 20 + operatorMark.length + 1 + afterPrefix;

/** `<prefix>_` + 256 bits in base62 + their checksum: one word to a double click. */
export function generateSecret(prefix: string): string {
  const random = randomBase62();
  return `${prefix}_${random}${checksum(random)}`;
}

/** What the secrets of operators begin with, beside those of keys. */
export function operatorPrefix(keyPrefix: string): string {
  return `${keyPrefix}${operatorMark}`;
}

/** Of a well-formed secret: whether it is an operator's, whatever prefix was configured when it was made. */
export function isOperatorSecret(secret: string): boolean {
  return secret.endsWith(operatorMark, secret.length - 1 - afterPrefix);
}

/** Tells a mistyped or made-up secret from a possible one without asking the database. */
export function isWellFormedSecret(text: string): boolean {
  if (text.length > longestSecret || !shape.test(text)) return false;
  if (text.lastIndexOf("_") !== text.length - 1 - afterPrefix) return false;
  const end = text.length - checksumCharacters;
  return crc32(text, end - randomCharacters, end) === readBase62(text, end);
}

export function lastFourOf(secret: string): string {
  return secret.slice(-4);
}

/** CRC-32 in base62, left-padded: the way GitHub's tokens carry theirs. */
export function checksum(text: string): string {
  return base62Word(crc32(text, 0, text.length));
}

function randomBase62(): string {
  let text = "";
  while (text.length < randomCharacters) {
    for (const byte of randomBytes(randomCharacters)) {
      // 248 is the largest multiple of 62 in a byte: taking more would favour some characters.
      if (byte < 248 && text.length < randomCharacters) text += alphabet.charAt(byte % 62);
    }
  }
  return text;
}
