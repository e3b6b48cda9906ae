import type { Stores } from "../core/model/ports.js";
import { createAccountStore } from "../storage/account-store.js";
import type { PostgresChangeFeed } from "../storage/change-feed.js";
import type { Database } from "../storage/database.js";
import { createBrowserTokenStore } from "../storage/browser-token-store.js";
import { createKeyStore } from "../storage/key-store.js";
import { createMagicLinkStore } from "../storage/magic-link-store.js";
import { createMemberStore } from "../storage/member-store.js";
import { createOperatorStore } from "../storage/operator-store.js";
import { createRotationStore } from "../storage/rotation-store.js";
import { createSecretLinkStore } from "../storage/secret-link-store.js";
import { createSessionStore } from "../storage/session-store.js";
import { createUseStore } from "../storage/use-store.js";
import { createTokenMemberStore } from "../storage/token-member-store.js";

/** The stores of one lane. They share its connections. */
export function createStores(database: Database, feed: PostgresChangeFeed): Stores {
  return {
    accounts: createAccountStore(database, feed),
    keys: createKeyStore(database, feed),
    rotations: createRotationStore(database, feed),
    keyUses: createUseStore(database),
    members: createMemberStore(database, feed),
    tokenMembers: createTokenMemberStore(database, feed),
    sessions: createSessionStore(database, feed),
    magicLinks: createMagicLinkStore(database, feed),
    secretLinks: createSecretLinkStore(database, feed),
    browserTokens: createBrowserTokenStore(database, feed),
    operators: createOperatorStore(database, feed),
  };
}
