import type pg from "pg";
import { z } from "zod";
import { withClient } from "./connection.js";
import type { AuditRecord } from "../core/model/audit/audit-event.js";
import { systemAuthor } from "../core/model/audit/change-author.js";
import {
  judgePeppers,
  settledVersions,
  type PepperProblem,
  type PepperState,
} from "../core/model/peppers/judge-peppers.js";
import type { PepperClaim } from "../core/model/peppers/pepper-claim.js";
import type { PepperUse } from "../core/model/peppers/pepper-use.js";
import { advisoryLocks } from "./advisory-locks.js";
import { appendAuditTo } from "./append-audit.js";
import { countPepperUses } from "./pepper-uses.js";

/** A start waits so long for another one, and for counts of a large database. */
const timeoutMs = 60_000;

export interface PepperTrial {
  /** The database's time. */
  readonly now: Date;
  /** Empty when the server may start. */
  readonly problems: readonly PepperProblem[];
  /** What the server gives up because it is forced to. */
  readonly givenUp: readonly PepperUse[];
}

const clockRows = z.tuple([z.object({ now: z.date() })]);
const pepperRows = z.array(
  z.object({ version: z.number(), check: z.instanceof(Buffer).nullable(), retiredAt: z.date().nullable() }),
);
const runningRows = z.array(
  z.object({ versions: z.array(z.number()), signingVersion: z.number(), seenAt: z.date() }),
);

/**
 * Judges whether a server may start with these peppers. If so, records them, and the replica if one is named. Trials run one
 * after the other, so of two servers that start at once the second one sees the first.
 */
export async function tryPeppers(
  connectionString: string,
  claim: PepperClaim,
  replica: string | null,
  sessionIdleMs: number,
): Promise<PepperTrial> {
  const options = {
    connectionString,
    application_name: "latchkey peppers",
    statement_timeout: timeoutMs,
  };
  return withClient(options, async (client) => {
    await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
    await client.query("SELECT pg_advisory_xact_lock($1)", [advisoryLocks.peppers]);
    const [{ now }] = clockRows.parse((await client.query("SELECT clock_timestamp() AS now")).rows);
    const state = await readPepperState(client, claim, sessionIdleMs, now);
    const problems = judgePeppers(claim, state);
    const givenUp = state.uses.filter(
      ({ version }) => claim.forcedRetirements.includes(version) && !state.retired.includes(version),
    );
    if (problems.length === 0) {
      await record(client, claim, replica);
      await appendAuditTo(
        client,
        givenUp.map((use) => retired(use, now)),
        now,
      );
    }
    await client.query("COMMIT");
    return { now, problems, givenUp };
  });
}

/** There is no caller: the configuration of the server forced it. */
function retired({ version, ...uses }: PepperUse, now: Date): AuditRecord {
  const author = systemAuthor(now);
  const target = `pepper ${version}`;
  return {
    accountId: null,
    action: "pepper.retired",
    target,
    before: null,
    after: { version, ...uses },
    author,
  };
}

/** Reads the same, and changes nothing. */
export async function readPeppersNow(
  client: Pick<pg.ClientBase, "query">,
  claim: PepperClaim,
  sessionIdleMs: number,
): Promise<PepperState> {
  const [{ now }] = clockRows.parse((await client.query("SELECT clock_timestamp() AS now")).rows);
  return readPepperState(client, claim, sessionIdleMs, now);
}

/** What the database knows of peppers, as far as it concerns a server with these. */
async function readPepperState(
  client: Pick<pg.ClientBase, "query">,
  claim: PepperClaim,
  sessionIdleMs: number,
  now: Date,
): Promise<PepperState> {
  const known = await client.query('SELECT version, "check", retired_at AS "retiredAt" FROM peppers');
  const recorded = pepperRows.parse(known.rows);
  const said = await client.query(
    'SELECT versions, signing_version AS "signingVersion", seen_at AS "seenAt" FROM running_replica_peppers',
  );
  return {
    recorded,
    retired: recorded.filter(({ retiredAt }) => retiredAt !== null).map(({ version }) => version),
    running: runningRows.parse(said.rows),
    uses: await countPepperUses(client, now, sessionIdleMs, settledVersions(claim, recorded)),
  };
}

async function record(client: pg.Client, claim: PepperClaim, replica: string | null): Promise<void> {
  const versions = claim.checks.map(({ version }) => version);
  await client.query(
    `INSERT INTO peppers (version, "check", first_seen_at)
     SELECT version, "check", clock_timestamp() FROM unnest($1::int[], $2::bytea[]) AS listed (version, "check")
     ON CONFLICT (version) DO UPDATE SET "check" = excluded."check", retired_at = NULL`,
    [versions, claim.checks.map(({ check }) => check)],
  );
  await client.query(
    `INSERT INTO peppers (version, first_seen_at, retired_at)
     SELECT version, clock_timestamp(), clock_timestamp() FROM unnest($1::int[]) AS forced (version)
     ON CONFLICT (version) DO UPDATE SET retired_at = COALESCE(peppers.retired_at, excluded.retired_at)`,
    [claim.forcedRetirements],
  );
  // While another replica has a version, this one may only be the first of a rolling restart, or not yet the next one.
  await client.query(
    `UPDATE peppers SET retired_at = clock_timestamp()
     WHERE retired_at IS NULL AND version <> ALL($1::int[])
       AND NOT EXISTS (SELECT FROM running_replica_peppers r WHERE peppers.version = ANY(r.versions))`,
    [versions],
  );
  if (replica === null) return;
  await client.query("DELETE FROM replica_peppers WHERE seen_at < clock_timestamp() - INTERVAL '1 hour'");
  await client.query(
    `INSERT INTO replica_peppers (replica, versions, signing_version, seen_at)
     VALUES ($1, $2, $3, clock_timestamp())`,
    [replica, versions, claim.signingVersion],
  );
}

/** What a replica says of its peppers while it runs. */
export interface ReplicaPeppers {
  sayThatItRuns(replica: string, claim: PepperClaim): Promise<void>;
  sayThatItIsGone(replica: string): Promise<void>;
}

export function createReplicaPeppers(pool: pg.Pool): ReplicaPeppers {
  return {
    async sayThatItRuns(replica, { checks, signingVersion }) {
      await pool.query(
        `INSERT INTO replica_peppers (replica, versions, signing_version, seen_at)
         VALUES ($1, $2, $3, clock_timestamp())
         ON CONFLICT (replica) DO UPDATE SET seen_at = excluded.seen_at`,
        [replica, checks.map(({ version }) => version), signingVersion],
      );
    },
    async sayThatItIsGone(replica) {
      await pool.query("DELETE FROM replica_peppers WHERE replica = $1", [replica]);
    },
  };
}
