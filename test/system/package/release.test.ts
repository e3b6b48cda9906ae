import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** What a release changes, as it is in this checkout. */
const files = [
  "package.json",
  "package-lock.json",
  "packages/client/package.json",
  "packages/react/package.json",
  "deploy/kubernetes/example/kustomization.yaml",
];

async function newCheckout(changelog: string) {
  const folder = await mkdtemp(join(tmpdir(), "latchkey-release-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const file of files) await cp(file, join(folder, file), { recursive: true });
  await writeFile(join(folder, "CHANGELOG.md"), changelog);
  const read = (file: string) => readFile(join(folder, file), "utf8");
  await writeFile(
    join(folder, "package.json"),
    (await read("package.json")).replace(/"version": "[^"]*"/, '"version": "7.8.9"'),
  );
  const { status, stderr } = spawnSync(process.execPath, ["scripts/prepare-release.mjs", folder], {
    encoding: "utf8",
  });
  return { read, status, stderr };
}

test("a release gives its number to the changelog, the packages and the manifests", async () => {
  const { read, status } = await newCheckout("# Changelog\n\n## Unreleased\n\n### Added\n\n- A thing.\n");
  expect(status).toBe(0);
  expect(await read("CHANGELOG.md")).toMatch(
    /^# Changelog\n\n## Unreleased\n\n## 7\.8\.9 \(\d{4}-\d\d-\d\d\)\n\n### Added\n\n- A thing\.\n$/,
  );
  for (const name of ["client", "react"]) {
    expect(await read(`packages/${name}/package.json`)).toContain('"version": "7.8.9"');
  }
  expect((await read("package-lock.json")).match(/"version": "7\.8\.9"/g)).toHaveLength(2);
  expect(await read("deploy/kubernetes/example/kustomization.yaml")).toContain('newTag: "7.8.9"');
});

test("a release of nothing is refused", async () => {
  const { status, stderr } = await newCheckout(
    "# Changelog\n\n## Unreleased\n\n## 7.0.0 (2026-01-01)\n\n- Old.\n",
  );
  expect(status).toBe(1);
  expect(stderr).toContain("nothing under Unreleased");
});
