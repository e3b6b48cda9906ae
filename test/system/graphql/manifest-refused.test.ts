import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newDataDirectory } from "../../support/data-directory.js";
import { spawnServer, type Variables } from "../../support/server-process.js";
import { operation, writeManifest, writeText } from "../../support/manifest-file.js";
import { someOf } from "../../support/thorough.js";

async function startRefused(variables: Variables): Promise<string> {
  const directory = await newDataDirectory();
  const server = await spawnServer({ DATA_DIR: join(directory, "data"), ...variables });
  expect(await server.exited).toEqual({ code: 1, signal: null });
  expect(await readdir(directory)).toEqual([]);
  return server.output();
}

const refused: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
  ["that is not there", () => Promise.resolve("/nowhere/manifest.json"), /ENOENT/],
  ["that is no JSON", () => writeText("{"), /the file: /],
  ["of another format", () => writeText('{"format":"relay","version":1,"operations":[]}'), /format: /],
  [
    "of another version",
    () => writeText('{"format":"apollo-persisted-query-manifest","version":2,"operations":[]}'),
    /version: /,
  ],
  [
    "with an operation without an id",
    () => writeManifest([{ name: "A", type: "query", body: "query A { __typename }" }]),
    /operations\.0\.id: /,
  ],
  [
    "with one id twice",
    () =>
      writeManifest([
        operation("A", "query A { __typename }", "query", "x"),
        operation("B", "query B { __typename }", "query", "x"),
      ]),
    /B: the id x is there twice/,
  ],
  [
    "with a syntax error",
    () => writeManifest([operation("A", "query A {")]),
    /A \([0-9a-f]{64}\): Syntax Error/,
  ],
  [
    "that the schema does not allow",
    () => writeManifest([operation("A", "query A { nothing }")]),
    /A .*Cannot query field "nothing"/,
  ],
  [
    "with another name than its operation's",
    () => writeManifest([operation("B", "query A { __typename }")]),
    /the body has no query of this name/,
  ],
  [
    "with an operation past a limit",
    () => writeManifest([operation("A", `query A { ${"__typename ".repeat(11)} }`)]),
    /11 fields at the root/,
  ],
];

test.each(someOf(refused, 3))(
  "a manifest %s ends the process with what is wrong before anything is made",
  async (_, file, says) => {
    const output = await startRefused({
      PERSISTED_OPERATIONS: "only",
      PERSISTED_OPERATIONS_MANIFEST: await file(),
    });
    expect(output).toMatch(/^The configuration cannot be used:\n {2}PERSISTED_OPERATIONS_MANIFEST: /);
    expect(output).toMatch(says);
    expect(output).not.toContain("    at ");
  },
);

test("a mode without a manifest, or a manifest without a mode, ends the process", async () => {
  for (const variables of [{ PERSISTED_OPERATIONS: "only" }, { PERSISTED_OPERATIONS_MANIFEST: "x.json" }]) {
    expect(await startRefused(variables)).toContain("set both or neither");
  }
});
