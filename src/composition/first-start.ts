import { publicUrlOf, type Config } from "../config.js";
import { createSecretDigester } from "../core/model/keys/secret-digester.js";
import { issueMagicLink, type LinkMeans } from "../core/use-cases/sign-in/issue-magic-link.js";
import { newOwnAccount } from "../core/use-cases/sign-in/new-own-account.js";
import { openDatabase } from "../storage/database.js";
import { createFirstAccount, isOwnerAwaited } from "../storage/first-account.js";
import { insertMagicLink } from "../storage/people-inserts.js";
import { readDatabaseTime } from "../storage/read-clock.js";
import type { LocalSecrets } from "./local-secrets.js";

/** Nobody waits for an answer yet: a server that begins is more patient with its database than one that is asked. */
const leastTimeoutMs = 10_000;

/**
 * Gives an empty database its first account and owner. Until that owner has signed in once, every start makes a link
 * that does it, so that the first minute needs no mail.
 */
export async function welcomeOwner(
  config: Config,
  { peppers }: LocalSecrets,
  connectionString: string,
): Promise<string | null> {
  const { ownerEmail } = config;
  const timeoutMs = Math.max(config.databaseTimeoutMs, leastTimeoutMs);
  const ignore = () => undefined;
  const database = openDatabase({ connectionString, poolSize: 1, timeoutMs, onIdleConnectionError: ignore });
  try {
    const now = await readDatabaseTime(database);
    await createFirstAccount(database, ownerEmail, newOwnAccount(now));
    if (!(await isOwnerAwaited(database, ownerEmail))) return null;
    const means: LinkMeans = {
      magicLinks: { insert: (link, digest) => insertMagicLink(database, link, digest) },
      digester: createSecretDigester(peppers),
      publicUrl: publicUrlOf(config),
    };
    return await issueMagicLink(means, ownerEmail, now);
  } finally {
    await database.close();
  }
}
