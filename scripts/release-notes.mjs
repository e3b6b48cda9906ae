// Prints what a release says: its part of CHANGELOG.md, and what changed in the schema since the release before.
// `node scripts/release-notes.mjs 0.3.0 v0.2.0`; without a tag it is the first release.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const mostChanges = 100;
const [version = "", tagBefore = ""] = process.argv.slice(2);
const sections = readFileSync("CHANGELOG.md", "utf8").split(/^## /m);
const section = sections.find((text) => text.startsWith(`${version} (`));
if (section === undefined) {
  process.stderr.write(`CHANGELOG.md has no section "## ${version} (<date>)"\n`);
  process.exit(1);
}
const lines = [section.slice(section.indexOf("\n")).trim()];
if (tagBefore !== "") lines.push("", "### The GraphQL schema", "", ...(await schemaChanges()));
process.stdout.write(`${lines.join("\n")}\n`);

async function schemaChanges() {
  const { status, stdout, stderr } = spawnSync("git", ["show", `${tagBefore}:schema.released.graphql`], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(stderr);
  const now = buildSchema(readFileSync("schema.released.graphql", "utf8"));
  const changes = await diff(buildSchema(stdout), now);
  const order = ["BREAKING", "DANGEROUS", "NON_BREAKING"];
  const told = changes
    .toSorted((one, other) => order.indexOf(one.criticality.level) - order.indexOf(other.criticality.level))
    .map(
      ({ criticality, message }) => `- ${criticality.level === "BREAKING" ? "**Breaking**: " : ""}${message}`,
    );
  const more = told.length - mostChanges;
  if (told.length === 0) return ["Nothing changed."];
  return more > 0 ? [...told.slice(0, mostChanges), `- and ${more} more`] : told;
}
