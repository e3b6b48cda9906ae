// Builds dist/: each module as it is, so that a page takes only those it uses; the types; and one stylesheet.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = import.meta.dirname;
const dist = join(folder, "dist");
const styles = [
  "look/tokens.css",
  "look/base.css",
  "look/controls.css",
  "look/surfaces.css",
  "keys/keys.css",
];

rmSync(dist, { recursive: true, force: true });
const packageFile = createRequire(import.meta.url).resolve("typescript-7/package.json");
const compiler = join(dirname(packageFile), "bin/tsc");
const { status } = spawnSync(process.execPath, [compiler, "-p", join(folder, "tsconfig.build.json")], {
  stdio: "inherit",
});
if (status !== 0) process.exit(1);

// The same type, from a package that a page has anyway.
const types = join(dist, "generated/graphql.d.ts");
writeFileSync(types, readFileSync(types, "utf8").replace("@graphql-typed-document-node/core", "@urql/core"));
writeFileSync(
  join(dist, "styles.css"),
  styles.map((file) => readFileSync(join(folder, "src", file), "utf8")).join("\n"),
);
