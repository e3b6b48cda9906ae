import type { Logger } from "pino";
import type { Config } from "../config.js";
import { KeyEventHub } from "../core/engine/events/key-event-hub.js";
import { LimitNotices } from "../core/engine/events/limit-notices.js";
import type { KeyStore } from "../core/model/keys/key-store.js";
import type { PostgresChangeFeed } from "../storage/change-feed.js";
import type { Database } from "../storage/database.js";
import { createEventPublisher } from "../storage/notify.js";
import { warning } from "./log.js";

interface Given {
  readonly config: Config;
  readonly database: Database;
  readonly feed: PostgresChangeFeed;
  readonly keys: KeyStore;
  readonly log: Logger;
}

export function composeEvents({ config, database, feed, keys, log }: Given) {
  const nowMs = () => feed.databaseNowMs();
  const publish = createEventPublisher(database.pool, feed, warning(log, "reached limits were not reported"));
  const limitNotices = new LimitNotices({ publish, nowMs });
  const events = new KeyEventHub({
    feed,
    keys,
    limitNotices,
    nowMs,
    maxSubscriptions: config.maxSubscriptions,
    onProblem: (error) => log.error({ err: error }, "subscriptions were ended by an unexpected error"),
  });
  return { events, limitNotices };
}
