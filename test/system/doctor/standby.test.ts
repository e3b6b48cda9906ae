import { expect, test, vi } from "vitest";
import { debianPostgres, startDebianPostgres } from "../../support/debian-postgres.js";
import { examine, like, of } from "../../support/doctor.js";
import { rowsOf } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";

const { OPERATOR_KEY, KEY_PEPPERS } = testEnvironment;

test.skipIf(debianPostgres === undefined)(
  "a synchronous standby that is away is a problem, and a standby is no database for a server",
  async () => {
    if (debianPostgres === undefined) return;
    const primary = (await startDebianPostgres(debianPostgres))("postgres");
    const find = async (url: string, check: string) =>
      of(await examine({ OPERATOR_KEY, KEY_PEPPERS, DATABASE_URL: url }, "--offline"), check);
    // That the tests' PostgreSQL does not write to the disk is a warning.
    const waits = async () => (await find(primary, "durability")).filter(({ state }) => state === "problem");
    expect(await waits()).toEqual([]);
    await rowsOf(primary, "ALTER SYSTEM SET synchronous_standby_names = 'walreceiver'");
    await rowsOf(primary, "SELECT pg_reload_conf()");
    await vi.waitFor(
      async () => expect(await waits()).toMatchObject([{ found: like(/^every change waits for a standby/) }]),
      20_000,
    );
    const standby = (await startDebianPostgres(debianPostgres, primary))("postgres");
    await vi.waitFor(async () => expect(await waits()).toEqual([]), 20_000);
    expect(await find(standby, "database")).toMatchObject([
      { state: "problem", found: like(/^it is a standby/), advice: like(/pg_promote/) },
    ]);
    expect(await find(standby, "durability")).toMatchObject([{ state: "skipped" }]);
    expect(await find(standby, "pooler")).toMatchObject([{ state: "skipped" }]);
  },
  120_000,
);
