import type pg from "pg";
import { createClient } from "./connection.js";
import { changeChannel } from "./change-message.js";
import type { ClockReading } from "./database-clock.js";
import { readClock } from "./read-clock.js";

interface Listener {
  readonly client: pg.Client;
  readonly reading: ClockReading;
}

interface ListenerOptions {
  readonly connectionString: string;
  readonly queryTimeoutMs: number;
  readonly onNotice: (client: pg.Client, payload: string) => void;
}

/** Opens a connection that LISTENs to the notices of replicas, and reads the time of its database. */
export async function openListener(options: ListenerOptions): Promise<Listener> {
  const { connectionString, queryTimeoutMs, onNotice } = options;
  const client = createClient({
    connectionString,
    connectionTimeoutMillis: 2_000,
    query_timeout: queryTimeoutMs,
    keepAlive: true,
    application_name: "latchkey changes",
  });
  client.on("notification", ({ payload = "" }) => onNotice(client, payload));
  try {
    await client.connect();
    await client.query(`LISTEN ${changeChannel}`);
    return { client, reading: await readClock(client, null) };
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}
