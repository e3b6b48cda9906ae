import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { newDataDirectory } from "../../support/data-directory.js";
import { like, of, parseFindings } from "../../support/doctor.js";
import { startServerProcess } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { freePort, testEnvironment } from "../../support/test-server.js";
import { runCli } from "../cli/run-cli.js";

const { OPERATOR_KEY, KEY_PEPPERS } = testEnvironment;
const skewedClock = fileURLToPath(new URL("../../support/skewed-clock.mjs", import.meta.url));
const script = fileURLToPath(new URL("../../../dist/bundle/cli.js", import.meta.url));

test("on a laptop with nothing configured there is no problem, and nothing is made", async () => {
  const directory = await newDataDirectory();
  const variables = { DATA_DIR: `${directory}/data`, PORT: String(await freePort()) };
  const { code, out, err } = await runCli(variables, ["doctor"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("the embedded PostgreSQL; the first start makes it");
  expect(out).toContain("Not checked, because there is no database yet:");
  expect(await readdir(directory)).toEqual([]);
});

test("the embedded database is examined while a server runs it, and otherwise left alone", async () => {
  const DATA_DIR = await newDataDirectory();
  const server = await startServerProcess({ DATA_DIR });
  const examine = async () => {
    const { code, out } = await runCli({ DATA_DIR, PORT: String(server.port) }, ["doctor", "--json"]);
    return { code, found: parseFindings(out) };
  };
  const running = await examine();
  expect(running.code).toBe(0);
  expect(of(running.found, "migrations")).toMatchObject([{ state: "ok" }]);
  expect(of(running.found, "port")).toMatchObject([
    { found: `a Latchkey answers at 127.0.0.1:${server.port}` },
  ]);
  expect(of(running.found, "secrets")).toMatchObject([{ state: "ok", found: like(DATA_DIR) }]);
  await server.stop();
  const stopped = await examine();
  expect(of(stopped.found, "database")).toMatchObject([
    { state: "warning", advice: like(/^Start the server/) },
  ]);
});

test("swapped PORT and CHECK_PORT are a problem, and so is a PUBLIC_URL that leads to checks only", async () => {
  const ports = [await freePort(), await freePort()].map(String);
  const [PORT = "", CHECK_PORT = ""] = ports;
  const variables = { OPERATOR_KEY, KEY_PEPPERS, DATABASE_URL: await createTestDatabase() };
  await startServerProcess({ ...variables, PORT, CHECK_PORT });
  const examine = async (settings: Record<string, string>) => {
    const { out } = await runCli({ ...variables, ...settings }, ["doctor", "--json"]);
    const found = parseFindings(out);
    return ["port", "check port", "public url"].flatMap((check) => of(found, check));
  };
  expect(await examine({ PORT, CHECK_PORT, PUBLIC_URL: `http://127.0.0.1:${PORT}` })).toMatchObject([
    { state: "ok" },
    { state: "ok" },
    { state: "ok" },
  ]);
  const swapped = { PORT: CHECK_PORT, CHECK_PORT: PORT, PUBLIC_URL: `http://127.0.0.1:${CHECK_PORT}` };
  expect(await examine(swapped)).toMatchObject([
    { state: "problem", found: like("answers checks only"), advice: like("swapped") },
    { state: "problem", found: like("answers management too"), advice: like("swapped") },
    { state: "problem", found: like("no dashboard"), advice: like("CHECK_PORT") },
  ]);
});

test("a problem is the exit code 1, and wrong words are 2", async () => {
  const variables = {
    OPERATOR_KEY,
    KEY_PEPPERS,
    DATABASE_URL: "postgresql://latchkey:hush@127.0.0.1:1/keys",
  };
  const { code, out } = await runCli(variables, ["doctor", "--offline"]);
  expect(code).toBe(1);
  expect(out).toMatch(/^problem +database +cannot be reached: /m);
  expect((await runCli(variables, ["doctor", "--online"])).code).toBe(2);
});

test("a clock of this machine that is wrong is warned of", async () => {
  const { out } = await runCli(
    {
      OPERATOR_KEY,
      KEY_PEPPERS,
      DATABASE_URL: await createTestDatabase(),
      NODE_OPTIONS: `--import=${skewedClock}`,
      CLOCK_SKEW_MS: "3600000",
    },
    ["doctor", "--offline", "--json"],
  );
  expect(of(parseFindings(out), "clock")).toMatchObject([
    {
      state: "warning",
      found: like(/^this machine's is 3\d\d\d s ahead of the database's/),
    },
  ]);
});

const nobody = 65_534;
const canBeNobody =
  process.getuid?.() === 0 && spawnSync("test", ["-r", script], { uid: nobody, gid: nobody }).status === 0;

test.skipIf(!canBeNobody)("a data directory of another user is a problem", async () => {
  const DATA_DIR = await newDataDirectory();
  const child = spawn(process.execPath, [script, "doctor", "--json", "--offline"], {
    cwd: "/",
    env: { PATH: process.env["PATH"] ?? "", DATA_DIR, PORT: String(await freePort()) },
    stdio: ["ignore", "pipe", "inherit"],
    uid: nobody,
    gid: nobody,
  });
  const [out] = await Promise.all([text(child.stdout), once(child, "close")]);
  expect(of(parseFindings(out), "data directory")).toMatchObject([
    { state: "problem", found: like("EACCES"), advice: like("chown") },
  ]);
});
