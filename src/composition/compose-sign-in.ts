import type { Logger } from "pino";
import { publicUrlOf, type Config } from "../config.js";
import type { Ports } from "../core/ports.js";
import { createSignInLimits } from "../core/model/sign-in/sign-in-limits.js";
import type { PostgresChangeFeed } from "../storage/change-feed.js";
import type { Database } from "../storage/database.js";
import { createLimitStore } from "../storage/limit-store.js";
import { createMailPauses } from "../storage/mail-pauses.js";
import { BackgroundWork } from "./background-work.js";
import type { Stores } from "./create-stores.js";
import { every } from "./every.js";
import { warning } from "./log.js";

type SignInPorts = Pick<Ports, "signInLimits" | "signIn" | "background">;

interface SignIn {
  readonly ports: SignInPorts;
  /** Waits for what no answer waited for. */
  stop(): Promise<void>;
}

interface Given {
  readonly config: Config;
  readonly database: Database;
  readonly stores: Pick<Stores, "sessions" | "magicLinks">;
  readonly feed: PostgresChangeFeed;
  readonly log: Logger;
}

const hourMs = 3_600_000;
/** Long enough to tell somebody that a link or a session is over, and not only unknown. */
const keepLinksMs = 24 * hourMs;
const keepSessionsMs = 30 * 24 * hourMs;

export function composeSignIn({ config, database, stores, feed, log }: Given): SignIn {
  const { sessions, magicLinks } = stores;
  const background = new BackgroundWork(warning(log, "something that no answer waited for failed"));
  const tidying = every(
    hourMs,
    async () => {
      await magicLinks.deleteEnded(new Date(feed.databaseNowMs() - keepLinksMs));
      await sessions.deleteOver(new Date(feed.databaseNowMs() - keepSessionsMs));
    },
    warning(log, "old links and sessions were not deleted"),
  );
  return {
    ports: {
      signInLimits: createSignInLimits(createLimitStore(database.pool), createMailPauses(database.pool)),
      signIn: {
        publicUrl: publicUrlOf(config),
        isSignUpOpen: config.isSignUpOpen,
        idleMs: config.sessionIdleHours * hourMs,
        maxMs: config.sessionMaxHours * hourMs,
      },
      background,
    },
    async stop() {
      tidying.stop();
      await background.settled();
    },
  };
}
