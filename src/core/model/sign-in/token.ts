import { generateSecret, isWellFormedSecret } from "../keys/secret.js";

/** The beginning of a token says what it is for, so that no kind can be used as another. */
export type TokenKind = "session" | "link" | "once";

/** Like keys: 256 random bits and a checksum, so that made-up tokens cost no database work. */
export function generateToken(kind: TokenKind): string {
  return generateSecret(kind);
}

export function isWellFormedToken(kind: TokenKind, text: string): boolean {
  return text.startsWith(`${kind}_`) && isWellFormedSecret(text);
}
