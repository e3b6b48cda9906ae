import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { errorCodes } from "../../../src/errors/catalogue.js";
import { renderHome } from "../../../src/reference/home-page.js";
import { snippetsOf } from "../../../src/reference/snippets.js";
import { codeBlocks } from "../../support/page-reader.js";

const schema = buildSchema(readFileSync("schema.graphql", "utf8"));
const publicUrl = "https://keys.example.com";

test.each(errorCodes)("the operation on the page of %s fits the schema", (code) => {
  const { operation } = snippetsOf(publicUrl, code);
  if (operation === null) return;
  if (code === "invalid_request_body") expect(() => parse(operation.document)).toThrow();
  else expect(validate(schema, parse(operation.document))).toEqual([]);
});

test("the first call on the home page fits the schema", () => {
  const shell = codeBlocks(renderHome({ docsBaseUrl: publicUrl, publicUrl })).get("Shell");
  const document = /"query":"([^"]*)"/.exec(shell ?? "")?.[1] ?? "";
  expect(validate(schema, parse(document))).toEqual([]);
});
