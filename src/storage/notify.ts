import type pg from "pg";
import type { PublishKeyEvents } from "../core/model/events/key-event.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import { changeChannel } from "./change-message.js";
import type { Transaction } from "./database.js";

/** Sends notices to every replica, in this order, when the transaction commits. */
export async function notify(transaction: Transaction, payloads: readonly string[]): Promise<void> {
  await transaction.$queryRaw`
    SELECT pg_notify(${changeChannel}, payload)::text FROM unnest(${[...payloads]}::text[]) AS payload`;
}

/** The same for a connection, or a pool, without Prisma. */
export async function notifyOn(client: Pick<pg.Pool, "query">, payloads: readonly string[]): Promise<void> {
  const text = "SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload";
  await client.query(text, [changeChannel, [...payloads]]);
}

/** Publishes events that belong to no transaction. Callers do not wait, and a lost event is not sent again. */
export function createEventPublisher(
  pool: pg.Pool,
  feed: PostgresChangeFeed,
  onFailure: (error: unknown) => void,
): PublishKeyEvents {
  return (events) => {
    notifyOn(
      pool,
      events.map((event) => feed.eventPayload(event)),
    ).catch(onFailure);
  };
}
