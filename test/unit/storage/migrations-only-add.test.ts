import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The newest migration of 0.2.0, the first release: nobody runs a server of a version before it. */
const newestOfFirstRelease = "20261129100000_browser_tokens";

/**
 * What a server of the release before may still use, and so must not go: a migration runs while such servers serve.
 * A later release may remove it. Its migration then says which release stopped using it, in a line `-- unused since 0.3.0`.
 */
const removals: readonly (readonly [string, RegExp])[] = [
  ["removes a table, a column or a constraint", /\bDROP\s+(TABLE|COLUMN|CONSTRAINT|TYPE|FUNCTION|VIEW)\b/i],
  ["renames", /\bRENAME\b/i],
  ["changes the type of a column", /\bALTER\s+COLUMN\s+\S+\s+(SET\s+DATA\s+)?TYPE\b/i],
  ["asks for a value that servers before it do not write", /\bSET\s+NOT\s+NULL\b/i],
  [
    "adds a column that servers before it do not write",
    /\bADD\s+COLUMN\b(?![^,;]*\bDEFAULT\b)[^,;]*\bNOT\s+NULL\b/i,
  ],
];

function whatItRemoves(sql: string): string[] {
  if (/^-- unused since \d+\.\d+\.\d+$/m.test(sql)) return [];
  return removals.filter(([, pattern]) => pattern.test(sql)).map(([what]) => what);
}

const migrations = readdirSync("prisma/migrations", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name > newestOfFirstRelease)
  .map(({ name }) => name);

test("each migration since the first release only adds, so that servers of the release before go on", () => {
  const found = migrations.map((name) => [
    name,
    whatItRemoves(readFileSync(`prisma/migrations/${name}/migration.sql`, "utf8")),
  ]);
  expect(found).toEqual(migrations.map((name) => [name, []]));
});

test.each([
  ["ALTER TABLE api_keys DROP COLUMN name;", 1],
  ["DROP TABLE api_keys;", 1],
  ['ALTER TABLE "api_keys" RENAME COLUMN "name" TO "title";', 1],
  ['ALTER TABLE "api_keys" ALTER COLUMN "name" SET DATA TYPE VARCHAR(10);', 1],
  ['ALTER TABLE "api_keys" ALTER COLUMN "name" SET NOT NULL;', 1],
  ['ALTER TABLE "api_keys" ADD COLUMN "colour" TEXT NOT NULL;', 1],
  ['ALTER TABLE "api_keys" ADD COLUMN "colour" TEXT NOT NULL DEFAULT \'\', ADD COLUMN "size" INTEGER;', 0],
  ['CREATE TABLE "things" ("id" TEXT NOT NULL);', 0],
  ['-- unused since 0.3.0\nALTER TABLE "api_keys" DROP COLUMN "colour";', 0],
])("%s is found out", (sql, count) => {
  expect(whatItRemoves(sql)).toHaveLength(count);
});
