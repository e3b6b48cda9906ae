import type { Logger } from "pino";
import { publicUrlOf, type Config } from "../config.js";
import { systemAuthor } from "../core/model/audit/change-author.js";
import { createSecretDigester } from "../core/model/keys/secret-digester.js";
import { issueMagicLink, type LinkDependencies } from "../core/use-cases/sign-in/issue-magic-link.js";
import { newOwnAccount } from "../core/use-cases/sign-in/new-own-account.js";
import { openDatabase } from "../storage/database.js";
import { createFirstAccount, isOwnerAwaited } from "../storage/first-account.js";
import { insertMagicLink } from "../storage/people-inserts.js";
import { readDatabaseTime } from "../storage/read-clock.js";
import type { LocalSecrets } from "./local-secrets.js";
import { logChanges } from "./log-changes.js";

/** At the start nobody waits for an answer, so the database gets more time. */
const leastTimeoutMs = 10_000;

/**
 * Creates the first account and its owner in an empty database. Until the owner has signed in once, every start
 * returns a link to sign in, so that the first sign-in needs no mail.
 */
export async function welcomeOwner(
  config: Config,
  { peppers }: LocalSecrets,
  connectionString: string,
  log: Logger,
): Promise<string | null> {
  const { ownerEmail } = config;
  const timeoutMs = Math.max(config.databaseTimeoutMs, leastTimeoutMs);
  const ignore = () => undefined;
  const database = openDatabase({ connectionString, poolSize: 1, timeoutMs, onIdleConnectionError: ignore });
  try {
    const now = await readDatabaseTime(database);
    const author = systemAuthor(now);
    const journal = {
      databaseNowMs: () => now.getTime(),
      noteCommitted: logChanges(log),
      // No server runs yet.
      waitForEarlierChanges: () => Promise.resolve(),
    };
    const ownAccount = newOwnAccount(now);
    await createFirstAccount(database, journal, { email: ownerEmail, ownAccount, author });
    if (!(await isOwnerAwaited(database, ownerEmail))) return null;
    const dependencies: LinkDependencies = {
      magicLinks: {
        insert: (link, digest, by) => insertMagicLink(database, link, digest, by, journal),
      },
      digester: createSecretDigester(peppers),
      publicUrl: publicUrlOf(config),
    };
    return await issueMagicLink(dependencies, ownerEmail, now, author);
  } finally {
    await database.close();
  }
}
