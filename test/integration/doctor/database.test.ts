import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { afterFile } from "../../support/after-file.js";
import { examine, inState, like, of } from "../../support/doctor.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { pepperOne, pepperTwo } from "../../support/peppers.js";
import { runCommand } from "../../support/run-command.js";
import {
  createTestDatabase,
  databaseUrl,
  onDatabase,
  onServer,
  rowsOf,
} from "../../support/test-database.js";
import { freePort, startTestServer, testEnvironment, type TestServer } from "../../support/test-server.js";

const { OPERATOR_KEY } = testEnvironment;
const needsDatabase = [
  ...["pooler", "migrations", "rights", "durability", "connections", "size", "clock", "peppers", "servers"],
];
let server: TestServer;
let variables: Record<string, string>;
/** Of a deployment whose server does not run. */
let resting: Record<string, string>;

beforeAll(async () => {
  server = await startTestServer({ KEY_PEPPERS: pepperOne });
  afterFile(() => server.stop());
  await createKey(server.url, await createAccount(server.url));
  const environment = { OPERATOR_KEY, KEY_PEPPERS: pepperOne, SMTP_URL: "smtp://127.0.0.1:1" };
  variables = {
    ...environment,
    DATABASE_URL: server.databaseUrl,
    PORT: String(server.port),
    PUBLIC_URL: server.url,
  };
  resting = { ...environment, PORT: String(await freePort()) };
});

test("a deployment that works has every check passed, and is not changed", async () => {
  const state = () =>
    rowsOf(
      server.databaseUrl,
      "SELECT relname, n_tup_ins, n_tup_upd, n_tup_del FROM pg_stat_user_tables WHERE relname IN ('peppers', 'audit_events', '_prisma_migrations') ORDER BY 1",
    );
  const before = await state();
  const found = (await examine({ ...variables, SMTP_URL: "" })).filter(
    // The PostgreSQL of the tests is fast and not safe, and the tests run on an old Node too.
    ({ check }) => check !== "node" && check !== "durability",
  );
  expect(found.filter(({ state }) => state !== "ok")).toEqual([]);
  expect(of(found, "port")).toMatchObject([{ found: `a Latchkey answers at 127.0.0.1:${server.port}` }]);
  expect(of(found, "servers")).toMatchObject([{ found: "1 runs, with pepper 1" }]);
  expect(of(found, "peppers")).toMatchObject([
    { found: "KEY_PEPPERS has version 1, and 1 signs; no other version is in use" },
  ]);
  expect(of(found, "size")[0]?.found).toMatch(/^\d+ MB; largest: \w+ \d/);
  expect(await state()).toEqual(before);
});

test("as text, it has a line for each check and a sum", async () => {
  const { code, out } = await runCommand({ ...variables, SMTP_URL: "" }, ["doctor"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^ok +pooler +each connection has a session of its own, and hears$/m);
  expect(out).toMatch(/^0 problems, \d warnings?, \d+ ok\.$/m);
});

test.each([
  [
    "a role that does not exist",
    (url: string) => url.replace("latchkey@", "nobody_here:some-password@"),
    /user and the password/,
  ],
  ["a database that does not exist", () => databaseUrl("no_such_database"), /^Create the database/],
  [
    "a port where nobody listens",
    () => "postgresql://latchkey:some-password@127.0.0.1:1/keys",
    /^Start PostgreSQL/,
  ],
])("%s is one problem with its advice, and the other checks go on", async (_name, urlOf, advice) => {
  const found = await examine({ ...resting, DATABASE_URL: urlOf(server.databaseUrl) }, "--offline");
  expect(inState(found, "problem")).toEqual(["database"]);
  expect(of(found, "database")).toMatchObject([{ advice: like(advice) }]);
  expect(inState(found, "skipped")).toEqual(expect.arrayContaining(needsDatabase));
  expect(inState(found, "ok")).toEqual(expect.arrayContaining(["port", "proxies", "settings"]));
  expect(JSON.stringify(found)).not.toContain("some-password");
});

describe("migrations", () => {
  const changed = async (sql: string) => {
    const DATABASE_URL = await createTestDatabase();
    await onDatabase(DATABASE_URL, (client) => client.query(sql));
    return of(await examine({ ...resting, DATABASE_URL }, "--offline"), "migrations");
  };

  test("that are to come are warned of, with the advice to back up", async () => {
    const found = await changed(
      'DELETE FROM "_prisma_migrations" WHERE migration_name = (SELECT max(migration_name) FROM "_prisma_migrations")',
    );
    expect(found).toMatchObject([
      {
        state: "warning",
        found: like(/^1 to apply: \d+_\w+$/),
        advice: like(/backup/),
      },
    ]);
  });

  test("of a newer version are warned of, with the advice to upgrade", async () => {
    const found = await changed(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101000000_later', now())`,
    );
    expect(found).toMatchObject([
      {
        state: "warning",
        found: like("29990101000000_later"),
        advice: like(/^Upgrade/),
      },
    ]);
  });

  test("that were changed later are a problem", async () => {
    const found = await changed(`UPDATE "_prisma_migrations" SET checksum = 'other'`);
    expect(found).toMatchObject([{ state: "problem", found: like("was changed after") }]);
  });

  test("are all to come in an empty database, which stays empty", async () => {
    const DATABASE_URL = await createTestDatabase("template0");
    const found = await examine({ ...resting, DATABASE_URL }, "--offline");
    expect(inState(found, "problem")).toEqual([]);
    expect(inState(found, "skipped")).toEqual(["peppers", "servers"]);
    expect(of(found, "migrations")).toMatchObject([{ state: "warning" }]);
    expect(await rowsOf(DATABASE_URL, "SELECT FROM pg_class WHERE relname = '_prisma_migrations'")).toEqual(
      [],
    );
  });
});

describe("a pepper that is in use and not configured is a problem", () => {
  const examinePeppers = async (DATABASE_URL: string) =>
    of(await examine({ ...resting, DATABASE_URL, KEY_PEPPERS: pepperTwo }, "--offline"), "peppers");

  test("beside a running server", async () => {
    expect(await examinePeppers(server.databaseUrl)).toMatchObject([
      {
        state: "problem",
        found: "KEY_PEPPERS: version 1 is missing, and a running server signs with it",
        advice: "Add it.",
      },
      { state: "problem", advice: like(/^First start every server with version 2 listed/) },
    ]);
  });

  test("without one", async () => {
    const stopped = await startTestServer({ KEY_PEPPERS: pepperOne });
    await createKey(stopped.url, await createAccount(stopped.url));
    await stopped.stop();
    expect(await examinePeppers(stopped.databaseUrl)).toMatchObject([
      {
        state: "problem",
        found: like("version 1 is missing, and signed with it: 1 secret of a key"),
        advice: like(/^Put it back/),
      },
    ]);
  });
});

test("settings of the database that lose revocations, and limits of connections, are warned of", async () => {
  const DATABASE_URL = await createTestDatabase();
  const name = new URL(DATABASE_URL.replace("@/", "@localhost/")).pathname.slice(1);
  await onServer(async (client) => {
    await client.query(`ALTER DATABASE ${name} SET synchronous_commit = off`);
    await client.query(`ALTER DATABASE ${name} CONNECTION LIMIT 30`);
  });
  const found = await examine({ ...resting, DATABASE_URL }, "--offline");
  expect(of(found, "durability").map(({ advice }) => advice)).toContain(
    "Set synchronous_commit = on for this role and this database.",
  );
  expect(of(found, "connections")).toMatchObject([
    { state: "warning", found: "the database allows 30; 1 server opens up to 26, and 52 during a restart" },
  ]);
});

test("a database that is read-only, and one that cannot store every letter, are problems", async () => {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer(async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'`);
    await client.query(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
  });
  const found = await examine({ ...resting, DATABASE_URL: databaseUrl(name) }, "--offline");
  expect(of(found, "database").map(({ state, found }) => [state, found])).toEqual([
    ["problem", "its transactions are read-only"],
    ["problem", "its encoding is SQL_ASCII, so it cannot store every name"],
  ]);
});

test("a role that may neither create tables nor read those of another one gets the statements that mend it", async () => {
  const role = `test_role_${process.pid}`;
  await onServer((client) => client.query(`CREATE ROLE ${role} LOGIN`));
  const DATABASE_URL = server.databaseUrl.replace("latchkey@", `${role}@`);
  const found = await examine({ ...variables, DATABASE_URL }, "--offline");
  await onServer((client) => client.query(`DROP ROLE ${role}`));
  expect(of(found, "rights")).toMatchObject([
    { state: "problem", advice: like(`GRANT CREATE ON SCHEMA "public" TO "${role}"`) },
    { state: "problem", advice: like(`GRANT "latchkey" TO "${role}"`) },
  ]);
  expect(inState(found, "problem")).toEqual(["rights"]);
});
