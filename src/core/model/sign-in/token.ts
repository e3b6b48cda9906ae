import { generateSecret, isWellFormedSecret } from "../keys/secret.js";

/** What a token is for is what it begins with, so that none passes for another. */
export type TokenKind = "session" | "link";

/** Made as keys are: 256 bits and a checksum, so that garbage costs no database. */
export function generateToken(kind: TokenKind): string {
  return generateSecret(kind);
}

export function isWellFormedToken(kind: TokenKind, text: string): boolean {
  return text.startsWith(`${kind}_`) && isWellFormedSecret(text);
}
