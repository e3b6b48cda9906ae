import type { Client } from "pg";
import { createClient } from "../connection.js";
import { errorCode } from "../error-code.js";
import { socketPort } from "./socket-directory.js";

export type ConnectionAttempt =
  | { readonly state: "connected"; readonly client: Client }
  | { readonly state: "not ready"; readonly reason: string }
  | { readonly state: "absent" };

const absentCodes = new Set(["ENOENT", "ECONNREFUSED", "ENOTDIR"]);
// Starting up or shutting down; too many clients; a full backlog; a connection that was reset.
const temporaryCodes = new Set(["57P03", "57P01", "53300", "EAGAIN", "ECONNRESET", "EPIPE"]);

/** Connects to the maintenance database, which exists from the start. */
export async function tryToConnect(
  socketDirectory: string,
  applicationName: string,
): Promise<ConnectionAttempt> {
  const client = createClient({
    host: socketDirectory,
    port: socketPort,
    user: "latchkey",
    database: "postgres",
    ssl: false,
    application_name: applicationName,
    connectionTimeoutMillis: 5_000,
  });
  try {
    await client.connect();
    return { state: "connected", client };
  } catch (error) {
    const code = errorCode(error);
    const reason = error instanceof Error ? error.message : String(error);
    if (code !== undefined && absentCodes.has(code)) return { state: "absent" };
    if (code === undefined || temporaryCodes.has(code)) return { state: "not ready", reason };
    throw new Error(`Could not connect to the embedded PostgreSQL in ${socketDirectory}: ${reason}`, {
      cause: error,
    });
  }
}

/** Creates the database that Latchkey uses, unless it exists. */
export async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'latchkey'");
  if (rowCount === 0) await client.query("CREATE DATABASE latchkey");
}

/** Whether the server ended during a query, for example because the Latchkey that owns it stopped it. */
export function isConnectionLoss(error: unknown): boolean {
  const code = errorCode(error);
  if (code !== undefined) return temporaryCodes.has(code);
  return (
    error instanceof Error &&
    /^Connection terminated|connection error and is not queryable/.test(error.message)
  );
}

export function databaseUrl(socketDirectory: string): string {
  // Every part is explicit, because PGPORT, PGSSLMODE and the like would replace a missing one.
  const query = `host=${encodeURIComponent(socketDirectory)}&port=${socketPort}&sslmode=disable`;
  return `postgresql://latchkey@/latchkey?${query}`;
}
