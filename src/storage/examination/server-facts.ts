import { z } from "zod";
import type { ExaminedDatabase } from "./examined-database.js";

const statement = `
  SELECT current_setting('server_version_num')::int AS "versionNumber",
    split_part(current_setting('server_version'), ' ', 1) AS version,
    (SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()) AS encoding,
    pg_is_in_recovery() AS "isStandby",
    current_setting('default_transaction_read_only') = 'on' AS "isReadOnly",
    current_setting('fsync') = 'on' AS fsync,
    current_setting('full_page_writes') = 'on' AS "fullPageWrites",
    current_setting('synchronous_commit') AS "synchronousCommit",
    current_setting('synchronous_standby_names') <> '' AS "wantsSynchronousStandby",
    (
      SELECT bool_or(COALESCE(sync_state, 'sync') IN ('sync', 'quorum')) IS TRUE FROM pg_stat_replication
    ) AS "hasSynchronousStandby",
    (SELECT count(*)::int FROM pg_stat_replication) AS standbys,
    current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
      - COALESCE(current_setting('reserved_connections', true)::int, 0) AS "serverConnections",
    (SELECT rolconnlimit FROM pg_roles WHERE rolname = current_user) AS "roleConnections",
    (SELECT datconnlimit FROM pg_database WHERE datname = current_database()) AS "databaseConnections",
    current_user::text AS role,
    current_database()::text AS database,
    current_schema()::text AS schema,
    COALESCE(has_schema_privilege(current_schema(), 'CREATE'), false) AS "mayCreate",
    (
      SELECT pg_get_userbyid(relowner)::text FROM pg_class
      WHERE oid IN (to_regclass('api_keys'), to_regclass('usage_minutes'), to_regclass('"_prisma_migrations"'))
        AND NOT pg_has_role(relowner, 'USAGE')
      LIMIT 1
    ) AS "foreignOwner",
    CASE WHEN inet_client_addr() IS NULL THEN 'socket'
      WHEN (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()) THEN 'tls' ELSE 'plain' END AS transport`;

const facts = z.object({
  versionNumber: z.number(),
  version: z.string(),
  encoding: z.string(),
  isStandby: z.boolean(),
  isReadOnly: z.boolean(),
  fsync: z.boolean(),
  fullPageWrites: z.boolean(),
  synchronousCommit: z.string(),
  wantsSynchronousStandby: z.boolean(),
  /** Whether one is connected. Without rights to see it, each standby that is connected counts. */
  hasSynchronousStandby: z.boolean(),
  /** Servers that copy this one's log now. */
  standbys: z.number(),
  /** What is left for roles that are no superusers. */
  serverConnections: z.number(),
  /** -1 without a limit of its own. */
  roleConnections: z.number(),
  databaseConnections: z.number(),
  role: z.string(),
  database: z.string(),
  /** Null where the search path names no schema that exists. */
  schema: z.string().nullable(),
  mayCreate: z.boolean(),
  /** The owner of one of Latchkey's tables, where that is a role whose rights this one lacks. */
  foreignOwner: z.string().nullable(),
  transport: z.enum(["socket", "tls", "plain"]),
});

export type ServerFacts = z.infer<typeof facts>;

const answer = z.tuple([facts]);

/** What a PostgreSQL server says of itself. */
export async function readServerFacts(database: ExaminedDatabase): Promise<ServerFacts> {
  const { rows } = await database.read((client) => client.query(statement));
  return answer.parse(rows)[0];
}
