import { hostname } from "node:os";
import type { Client } from "pg";
import { z } from "zod";

/** The advisory lock that the owner of a data directory holds. Any fixed pair of numbers would do. */
const lockKey = [0x6c617463, 0x686b6579] as const;

const lockAnswer = z.tuple([z.object({ locked: z.boolean() })]);
const holderAnswer = z.array(z.object({ name: z.string() }));

export class DataDirectoryInUseError extends Error {
  constructor(dataDirectory: string, owner: string) {
    super(
      `The data directory ${dataDirectory} is in use by ${owner}. Stop that one first, give this one a directory of ` +
        "its own with DATA_DIR, or let both use one PostgreSQL server with DATABASE_URL.",
    );
    this.name = "DataDirectoryInUseError";
  }
}

export interface OwnerLock {
  /** Resolves when the connection that holds the lock has ended. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

/** Postgres cuts an application_name to 63 ASCII characters. */
export function ownerName(pid: number): string {
  const host = hostname().replaceAll(/[^!-~]/g, "?");
  return `latchkey pid ${pid} on ${host}`.slice(0, 63);
}

/** Takes the lock. It is held until this connection ends. */
export async function takeOwnerLock(client: Client, dataDirectory: string): Promise<OwnerLock> {
  const lost = new Promise<void>((resolve) => client.once("end", () => resolve()));
  if (!(await tryOwnerLock(client))) {
    throw new DataDirectoryInUseError(dataDirectory, (await findLockHolder(client)) ?? "another Latchkey");
  }
  return { lost, release: () => client.end() };
}

export async function tryOwnerLock(client: Client): Promise<boolean> {
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1, $2) AS locked", [...lockKey]);
  return lockAnswer.parse(rows)[0].locked;
}

export async function findLockHolder(client: Client): Promise<string | null> {
  const { rows } = await client.query(
    `SELECT activity.application_name AS name
       FROM pg_locks AS held JOIN pg_stat_activity AS activity USING (pid)
      WHERE held.locktype = 'advisory' AND held.granted AND held.classid = $1 AND held.objid = $2 AND held.objsubid = 2`,
    [...lockKey],
  );
  return holderAnswer.parse(rows)[0]?.name ?? null;
}
