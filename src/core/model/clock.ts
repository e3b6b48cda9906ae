import type { ChangeFeed } from "./changes/change-feed.js";

/** The database's clock. Every rule uses it, on every replica. */
export type Clock = () => Date;

export function createClock(feed: Pick<ChangeFeed, "databaseNowMs">): Clock {
  return () => new Date(feed.databaseNowMs());
}
