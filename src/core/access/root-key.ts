import { hash, randomBytes } from "node:crypto";

export type RootKeyCheck = (secret: string) => boolean;

/**
 * Compares digests salted by chance, so that the time taken tells nothing: nobody can choose a secret
 * whose digest begins as the right one does.
 */
export function createRootKeyCheck(rootKey: string): RootKeyCheck {
  const salt = randomBytes(32).toString("hex");
  const digestOf = (secret: string) => hash("sha256", salt + secret, "binary");
  const expected = digestOf(rootKey);
  return (secret) => digestOf(secret) === expected;
}
