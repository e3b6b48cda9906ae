// Fails when schema.graphql breaks what clients of the last release rely on, and the changelog does not say so.
// With --release, makes today's schema the released one. Other folders than this one are for the tests.
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const folder = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? ".";
const released = join(folder, "schema.released.graphql");
const current = join(folder, "schema.graphql");

const changes = await diff(readSchema(released), readSchema(current));
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
const announced = breakingSection(readFileSync(join(folder, "CHANGELOG.md"), "utf8"));
const unannounced = breaking.filter(({ path }) => !announced.includes(`\`${path}\``));

for (const { path, message } of unannounced) process.stderr.write(`\`${path}\`: ${message}\n`);
if (unannounced.length > 0) {
  process.stderr.write(
    "These break clients of the last release. Name each, as it stands above, in CHANGELOG.md under Unreleased,\n" +
      'in a section "### Breaking", or take it back.\n',
  );
  process.exit(1);
}
if (process.argv.includes("--release")) copyFileSync(current, released);
process.stdout.write(
  `${changes.length} changes since the last release, ${breaking.length} of them breaking\n`,
);

function readSchema(file) {
  return buildSchema(readFileSync(file, "utf8"));
}

/** What stands under "### Breaking" of "## Unreleased". */
function breakingSection(changelog) {
  const [, unreleased = ""] = changelog.split(/^## Unreleased$/m);
  const [ofThisRelease] = unreleased.split(/^## /m);
  const [, breakingOnes = ""] = ofThisRelease.split(/^### Breaking$/m);
  return breakingOnes.split(/^### /m)[0];
}
