// `npm version <number>` runs it, before it commits: gives the changes in CHANGELOG.md the new number, and the packages and the
// manifests too. Another folder than this one is for the tests.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder = "."] = process.argv.slice(2);
const { version } = readJson("package.json");
const today = new Date().toISOString().slice(0, 10);

edit("CHANGELOG.md", (text) => {
  const [, unreleased = ""] = text.split(/^## Unreleased$/m);
  if (!/^- /m.test(unreleased.split(/^## /m)[0])) {
    process.stderr.write("CHANGELOG.md says nothing under Unreleased: there is nothing to release\n");
    process.exit(1);
  }
  return text.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version} (${today})`);
});
const packages = readdirSync(join(folder, "packages")).map((name) => `packages/${name}`);
for (const path of packages) editJson(`${path}/package.json`, (manifest) => ({ ...manifest, version }));
editJson("package-lock.json", (lock) => {
  for (const path of packages) lock.packages[path].version = version;
  return lock;
});
edit("deploy/kubernetes/example/kustomization.yaml", (text) =>
  text.replace(/newTag: "[^"]*"/, `newTag: "${version}"`),
);

function readJson(name) {
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}

function editJson(name, change) {
  writeFileSync(join(folder, name), `${JSON.stringify(change(readJson(name)), null, 2)}\n`);
}

function edit(name, change) {
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), "utf8")));
}
