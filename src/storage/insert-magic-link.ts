import type { SecretDigest } from "../core/model/keys/secret-digester.js";
import type { MagicLink } from "../core/model/sign-in/magic-link-store.js";
import type { Database } from "./database.js";
import { digestBytes } from "./digest-bytes.js";

export async function insertMagicLink(
  { prisma }: Database,
  link: Omit<MagicLink, "usedAt">,
  { digest, pepperVersion }: SecretDigest,
): Promise<void> {
  await prisma.magicLink.create({ data: { ...link, digest: digestBytes(digest), pepperVersion } });
}
