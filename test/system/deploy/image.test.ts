import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../support/test-database.js";

/** An image with Node 24 and npm on this machine, as no registry of images is asked. */
const base = process.env["LATCHKEY_IMAGE_BASE"];
const canBuild = base !== undefined && spawnSync("buildah", ["--version"]).status === 0;

test.skipIf(!canBuild)(
  "both images are built, become ready as an ordinary user on a read-only file system, and end on SIGTERM",
  { timeout: 900_000 },
  async () => {
    const database = await createTestDatabase();
    const { stdout } = await promisify(execFile)("deploy/image/try.sh", [base ?? "", database], {
      maxBuffer: 50_000_000,
    });
    expect(stdout).toContain("both images became ready, and ended on SIGTERM");
  },
);
