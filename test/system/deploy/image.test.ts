import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { debianPostgres, startDebianPostgres } from "../../support/debian-postgres.js";

/** An image with Node 24 and npm on this machine, as no registry of images is asked. `deploy/image/make-base` makes one. */
const base = process.env["LATCHKEY_IMAGE_BASE"];

test(
  "both images are built, become ready as an ordinary user on a read-only file system, and end on SIGTERM",
  { timeout: 1_500_000 },
  async ({ skip }) => {
    if (base === undefined)
      return skip("LATCHKEY_IMAGE_BASE names no image: the job `image` of CI makes one");
    if (spawnSync("buildah", ["--version"]).status !== 0) return skip("buildah is not installed");
    // By TCP: the server in the image sees no socket of this machine's file system.
    if (debianPostgres === undefined) return skip("the system has no PostgreSQL");
    const database = (await startDebianPostgres(debianPostgres))("postgres");
    const script = spawn("sh", ["deploy/image/try.sh", base, database], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(script, "close");
    const said = await text(script.stdout);
    expect(await ended, said).toEqual([0, null]);
    expect(said).toContain("both images became ready, and ended on SIGTERM");
  },
);
