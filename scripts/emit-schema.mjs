// Writes schema.graphql from the built schema; with --check, says whether the committed one is current.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { loadSource } from "./load-source.mjs";

const file = "schema.graphql";
const { createSchema } = await loadSource("src/graphql/schema.ts");
const printed = `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
if (!process.argv.includes("--check")) {
  writeFileSync(file, printed);
} else if (!existsSync(file) || readFileSync(file, "utf8") !== printed) {
  process.stderr.write("schema.graphql is not current: run `npm run generate` and commit the result\n");
  process.exit(1);
}
