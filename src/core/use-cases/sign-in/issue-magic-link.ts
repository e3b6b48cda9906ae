import type { ChangeAuthor } from "../../model/audit/change-author.js";
import type { SecretDigester } from "../../model/keys/secret-digester.js";
import type { MagicLinkStore } from "../../model/sign-in/magic-link-store.js";
import { generateToken } from "../../model/sign-in/token.js";
import { minuteMs } from "../../model/durations.js";

export const magicLinkMs = 15 * minuteMs;

/** The services that this use-case needs. The first start has no others. */
export interface LinkDependencies {
  readonly magicLinks: Pick<MagicLinkStore, "insert">;
  readonly digester: SecretDigester;
  readonly publicUrl: string;
}

/**
 * Returns the URL that signs in whoever opens it. The token is in its fragment, which no server or proxy receives.
 */
export async function issueMagicLink(
  { magicLinks, digester, publicUrl }: LinkDependencies,
  email: string,
  now: Date,
  author: ChangeAuthor,
): Promise<string> {
  const token = generateToken("link");
  const expiresAt = new Date(now.getTime() + magicLinkMs);
  await magicLinks.insert({ email, createdAt: now, expiresAt }, digester.sign(token), author);
  return `${publicUrl}/sign-in#token=${token}`;
}
