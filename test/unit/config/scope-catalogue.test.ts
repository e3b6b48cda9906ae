import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readScopeCatalogue } from "../../../src/composition/read-scope-catalogue.js";
import { readConfig } from "../../../src/config.js";

async function read(text: string) {
  const file = join(await mkdtemp(join(tmpdir(), "latchkey-scopes-")), "scopes.json");
  await writeFile(file, text);
  return readScopeCatalogue(readConfig({ SCOPES_FILE: file }));
}

const declared = { name: "reports:read", description: "Read reports." };

test("without SCOPES_FILE no scopes are declared", async () => {
  expect(await readScopeCatalogue(readConfig({}))).toBeNull();
});

test("a list of names and descriptions is read", async () => {
  expect(await read(JSON.stringify([declared]))).toEqual([declared]);
});

test.each([
  ["not JSON", "{", "SyntaxError"],
  ["no list", "{}", "must be a list"],
  ["an empty list", "[]", "must declare a scope"],
  ["an entry without a description", [{ name: "a" }], "entry 1: description must be text"],
  ["a malformed name", [declared, { ...declared, name: "A" }], "entry 2: name must be a scope"],
  ["a pattern", [{ ...declared, name: "reports:*" }], "entry 1: name must be a scope"],
  ["a name twice", [declared, declared], "entry 2: reports:read is declared twice"],
  ["an unknown field", [{ ...declared, colour: "red" }], "entry 1: must be"],
  ["a text as an entry", ["reports:read"], "entry 1: must be"],
  ["an empty description", [{ ...declared, description: "" }], "entry 1: description must have"],
])("%s stops the start, and the entry is named", async (_name, content, problem) => {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await expect(read(text)).rejects.toThrow(problem);
  await expect(read(text)).rejects.toThrow("SCOPES_FILE");
});

test("a file that is not there stops the start", async () => {
  const config = readConfig({ SCOPES_FILE: "/nowhere/scopes.json" });
  await expect(readScopeCatalogue(config)).rejects.toThrow(
    "SCOPES_FILE: /nowhere/scopes.json cannot be used",
  );
});
