import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { restRoutes, streamRoutes } from "../../../src/rest/routes.js";
import { idleProgram } from "../../support/idle-program.js";
import { fencedBlocks, guides, pages, readPage } from "../../support/markdown.js";
import { settingNames } from "../../support/setting-names.js";

const schema = buildSchema(readFileSync("schema.graphql", "utf8"));
const inBody = /"query":\s*"((?:[^"\\]|\\.)*)"/g;

/** The GraphQL documents of a page: in blocks of their own, and in the bodies of requests. */
function documentsOf(page: string): readonly string[] {
  const text = readPage(page);
  const bodies = fencedBlocks(text, "sh").flatMap((block) => Array.from(block.matchAll(inBody)));
  return [
    ...fencedBlocks(text, "graphql"),
    ...bodies.map(([, document = ""]) => document.replaceAll('\\"', '"')),
  ];
}

/** The commands of a page, as words, without what the shell does before and after them. */
function commandsOf(page: string): readonly string[] {
  return fencedBlocks(readPage(page), "sh").flatMap((block) =>
    block.split("\n").flatMap((line) => /^(?:\w+=\S+ )*npx latchkey ([^|<#]*)/.exec(line)?.[1]?.trim() ?? []),
  );
}

const wordsOf = (command: string) =>
  Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? "");

const documents = pages.flatMap((page) => documentsOf(page).map((document) => ({ page, document })));
const commands = guides.flatMap((page) => commandsOf(page).map((command) => ({ page, command })));

test("there are documents and commands to look at", () => {
  expect(documents.length).toBeGreaterThan(8);
  expect(commands.length).toBeGreaterThan(20);
});

test.each(documents)("a GraphQL document in $page fits the schema: $document", ({ document }) => {
  expect(validate(schema, parse(document))).toEqual([]);
});

test.each(commands)("a command in $page is one that there is: $command", async ({ command }) => {
  const said = idleProgram().parseAsync(wordsOf(command), { from: "user" });
  // What it would do is done by nobody here: only what the parser says of its words counts.
  const refused = await said.then(
    () => null,
    (error: unknown) => (error instanceof CommanderError ? error.message : null),
  );
  expect(refused === "(outputHelp)" ? null : refused).toBeNull();
});

test("each REST call that a guide names is one that there is", () => {
  const calls = [...restRoutes, ...streamRoutes].map(({ method, path }) => `${method} ${path}`);
  const named = guides.flatMap((page) =>
    readPage(page).match(/(?:GET|POST|PATCH|DELETE) \/v1\/(?!charts)[\w/{}-]+/g),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((call) => call !== null && !calls.includes(call))).toEqual([]);
});

test("docs/configuration.md has every setting that the server reads, and no other", () => {
  const documented = Array.from(
    readPage("docs/configuration.md").matchAll(/^\| `([A-Z_]+)`/gm),
    ([, name]) => name,
  );
  expect(documented.toSorted()).toEqual([...settingNames()].toSorted());
});
