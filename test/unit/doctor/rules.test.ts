import { expect, test } from "vitest";
import { judgeClock } from "../../../src/composition/doctor/checks/clock.js";
import { judgeConnections } from "../../../src/composition/doctor/checks/connections.js";
import { judgeServer } from "../../../src/composition/doctor/checks/database.js";
import { judgeDisk } from "../../../src/composition/doctor/checks/disk.js";
import { judgeDurability } from "../../../src/composition/doctor/checks/durability.js";
import { judgeMigrations } from "../../../src/composition/doctor/checks/migrations.js";
import { judgeNode } from "../../../src/composition/doctor/checks/node.js";
import { judgeProxies } from "../../../src/composition/doctor/checks/proxies.js";
import { judgeRights } from "../../../src/composition/doctor/checks/rights.js";
import { judgeServers } from "../../../src/composition/doctor/checks/servers.js";
import { hideSecrets } from "../../../src/composition/doctor/hide-secrets.js";
import { judgeFailure } from "../../../src/composition/doctor/judge-failure.js";
import { showBytes } from "../../../src/composition/doctor/show-bytes.js";
import { connectionsOfServer } from "../../../src/composition/open-stores.js";
import { readConfig } from "../../../src/config.js";
import { like } from "../../support/doctor.js";
import type { ServerFacts } from "../../../src/storage/examination/server-facts.js";

const facts: ServerFacts = {
  versionNumber: 160_004,
  version: "16.4",
  encoding: "UTF8",
  isStandby: false,
  isReadOnly: false,
  fsync: true,
  fullPageWrites: true,
  synchronousCommit: "on",
  wantsSynchronousStandby: false,
  hasSynchronousStandby: false,
  standbys: 0,
  serverConnections: 97,
  roleConnections: -1,
  databaseConnections: -1,
  role: "latchkey",
  database: "keys",
  schema: "public",
  mayCreate: true,
  foreignOwner: null,
  transport: "tls",
};

test.each([
  ["24.1.0", "ok"],
  ["26.0.0", "ok"],
  ["22.12.0", "ok"],
  ["20.19.5", "warning"],
  ["22.11.0", "problem"],
  ["23.5.0", "problem"],
  ["18.20.0", "problem"],
])("Node %s is %s", (version, state) => {
  const { state: found, advice } = judgeNode(version);
  expect(found).toBe(state);
  expect(advice === null).toBe(state === "ok");
});

test.each<[Partial<ServerFacts>, RegExp]>([
  [{ versionNumber: 130_015, version: "13.15" }, /PostgreSQL 13.15 is too old/],
  [{ isStandby: true, isReadOnly: true }, /it is a standby/],
  [{ isReadOnly: true }, /read-only/],
  [{ encoding: "SQL_ASCII" }, /its encoding is SQL_ASCII/],
])("a database with %o is a problem, once", (own, found) => {
  const verdicts = judgeServer({ ...facts, ...own }, false);
  expect(verdicts).toHaveLength(1);
  expect(verdicts[0]).toMatchObject({ state: "problem", found: like(found) });
});

test("a good database is named with its version and the way to it", () => {
  expect(judgeServer(facts, false)).toEqual([
    { state: "ok", found: "PostgreSQL 16.4, with TLS", advice: null },
  ]);
});

test.each([
  ["28P01", /user and the password/],
  ["3D000", /Create the database/],
  ["ECONNREFUSED", /Start PostgreSQL/],
  ["ENOTFOUND", /Correct the host/],
  ["ETIMEDOUT", /firewall/],
])("the code %s of a failed connection has its advice", (code, advice) => {
  const error = Object.assign(new Error("it failed"), { code });
  expect(judgeFailure(error).advice).toMatch(advice);
});

// The words of PostgreSQL 15, of pg, of OpenSSL and of Node.
test.each([
  [
    "28000",
    'no pg_hba.conf entry for host "127.0.0.1", user "latchkey", database "latchkey", no encryption',
    /sslmode=verify-full/,
  ],
  ["28000", "connection requires a valid client certificate", /sslcert=/],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify the first certificate", /sslrootcert=/],
  ["SELF_SIGNED_CERT_IN_CHAIN", "self-signed certificate in certificate chain", /sslrootcert=/],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match certificate's altnames", /^Use a host/],
  ["CERT_HAS_EXPIRED", "certificate has expired", /a new certificate/],
  ["ENOENT", "ENOENT: no such file or directory, open '/none/ca.crt'", /^Correct sslrootcert/],
  ["ENOENT", "connect ENOENT /none/.s.PGSQL.5432", /socket/],
  [undefined, "The server does not support SSL connections", /ssl = on/],
])("a failure of TLS or of a file (%s, %s) has its advice", (code, words, advice) => {
  expect(judgeFailure(Object.assign(new Error(words), { code })).advice).toMatch(advice);
});

test.each<[Partial<ServerFacts>, RegExp]>([
  [{ fsync: false }, /^fsync is off/],
  [{ fullPageWrites: false }, /^full_page_writes is off/],
  [{ synchronousCommit: "off" }, /undo a revocation/],
  [{ standbys: 2 }, /^2 servers copy this database/],
  [
    { standbys: 1, wantsSynchronousStandby: true, hasSynchronousStandby: true, synchronousCommit: "local" },
    /^1 server copies/,
  ],
])("a database with %o is warned of", (own, found) => {
  expect(judgeDurability({ ...facts, ...own })).toMatchObject([{ state: "warning", found: like(found) }]);
});

test("a synchronous standby is as it should be", () => {
  const own = { standbys: 1, wantsSynchronousStandby: true, hasSynchronousStandby: true };
  expect(judgeDurability({ ...facts, ...own })).toMatchObject([{ state: "ok" }]);
});

test.each([0, 1])("a synchronous standby that is missing, among %i connected, is a problem", (standbys) => {
  expect(judgeDurability({ ...facts, standbys, wantsSynchronousStandby: true })).toMatchObject([
    { state: "problem", found: like(/^every change waits/) },
  ]);
});

test.each<[Partial<ServerFacts>, RegExp]>([
  [{ schema: null, mayCreate: false }, /ALTER ROLE "latchkey" IN DATABASE "keys" SET search_path/],
  [{ mayCreate: false }, /GRANT CREATE ON SCHEMA "public" TO "latchkey"/],
  [{ foreignOwner: "admin" }, /GRANT "admin" TO "latchkey"/],
])("a role with %o gets the statement that mends it", (own, advice) => {
  expect(judgeRights({ ...facts, ...own })).toMatchObject([{ state: "problem", advice: like(advice) }]);
});

test("connections: enough, enough without a restart, and too few", () => {
  const servers = { eachServer: 26, servers: 3, onThisMachine: 1 };
  expect(judgeConnections({ ...servers, allowed: 104 }).state).toBe("ok");
  expect(judgeConnections({ ...servers, allowed: 97 })).toEqual({
    state: "warning",
    found: "the database allows 97; 3 servers open up to 78, and 104 during a restart",
    advice:
      "Raise max_connections (or the limit of the role or the database) to 114 or more, or lower DATABASE_POOL_SIZE.",
  });
  expect(judgeConnections({ ...servers, allowed: 77 }).state).toBe("problem");
});

test("a server opens as many connections as docs/production.md says", () => {
  expect(connectionsOfServer({ databasePoolSize: 10 })).toBe(26);
});

test("clocks agree within some seconds, and otherwise the direction is named", () => {
  expect(judgeClock(-5_000).state).toBe("ok");
  expect(judgeClock(90_000).found).toMatch(/^this machine's is 90 s ahead of the database's/);
  expect(judgeClock(-90_000).found).toMatch(/^this machine's is 90 s behind the database's/);
});

test("migrations: pending ones, and those of a newer version", () => {
  const none = { pending: [], unknown: [] };
  expect(judgeMigrations(none, "1.0.0")).toMatchObject([{ state: "ok" }]);
  expect(judgeMigrations({ ...none, pending: ["1_a", "2_b", "3_c"] }, "1.0.0")).toMatchObject([
    { state: "warning", found: "3 to apply: 1_a to 3_c" },
  ]);
  expect(judgeMigrations({ ...none, unknown: ["9_z"] }, "1.0.0")).toMatchObject([
    { state: "warning", found: "a newer Latchkey than 1.0.0 has migrated this database: 9_z" },
  ]);
});

test("a disk that is nearly full is a problem, and a small rest a warning where the database is on it", () => {
  expect(judgeDisk(5e9, true)).toEqual({
    state: "ok",
    found: "5.0 GB free for the data directory",
    advice: null,
  });
  expect(judgeDisk(0.5e9, true).state).toBe("warning");
  expect(judgeDisk(0.5e9, false).state).toBe("ok");
  expect(judgeDisk(0.05e9, false).state).toBe("problem");
});

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1_000, "1.0 kB"],
  [999_999, "1.0 MB"],
  [12_345_678, "12 MB"],
  [3.2e15, "3.2 PB"],
])("%d bytes are written as %s", (bytes, text) => {
  expect(showBytes(bytes)).toBe(text);
});

test("proxies: a warning where there is one and none is trusted", () => {
  const production = { isProduction: true, publicUrl: "https://keys.example.com", trustProxy: false };
  expect(judgeProxies(production, null)).toMatchObject({
    state: "warning",
    found: like("PUBLIC_URL is https"),
  });
  expect(judgeProxies({ ...production, trustProxy: ["10.0.0.7"] }, "nginx")).toMatchObject({
    state: "ok",
    found: "trusts 10.0.0.7",
  });
  const inside = { isProduction: false, publicUrl: "http://keys.internal", trustProxy: false };
  expect(judgeProxies(inside, null).state).toBe("ok");
  expect(judgeProxies(inside, "nginx")).toMatchObject({
    state: "warning",
    found: like("(nginx)"),
  });
});

test("servers that have different peppers are warned of, and the order of versions does not matter", () => {
  const replica = (versions: readonly number[], signingVersion: number) => ({
    name: String(versions),
    versions,
    signingVersion,
    seenAt: new Date(0),
  });
  expect(judgeServers([])).toMatchObject({ state: "ok" });
  expect(judgeServers([replica([1, 2], 1), replica([2, 1], 1)])).toMatchObject({
    state: "ok",
    found: "2 run, with peppers 1, 2 of which 1 signs",
  });
  expect(judgeServers([replica([1], 1), replica([1, 2], 1)])).toMatchObject({
    state: "warning",
    found: "2 run, and they differ: pepper 1; peppers 1, 2 of which 1 signs",
  });
});

test("no secret of the configuration is shown, whoever says it", () => {
  const pepper = "7d".repeat(32);
  const hide = hideSecrets(
    readConfig({
      DATABASE_URL: "postgresql://me:p%40ss%3Aword@db/x?password=another1",
      SMTP_URL: "smtp://me:mail-secret@mail",
      KEY_PEPPERS: `1:${pepper}`,
      OPERATOR_KEY: "op_0123456789012345678901234567890123",
    }),
  );
  const said = `p@ss:word p%40ss%3Aword another1 mail-secret ${pepper} op_0123456789012345678901234567890123 https://u:other@idp/keys`;
  expect(hide(said)).toBe("[hidden] [hidden] [hidden] [hidden] [hidden] [hidden] https://[hidden]@idp/keys");
});
