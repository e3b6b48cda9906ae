import { access } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newDataDirectory } from "../../support/data-directory.js";
import { runCli } from "./run-cli.js";

const peppers = `1:${"ab".repeat(32)}`;
const nobody = { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/nowhere", KEY_PEPPERS: peppers };

test.each([
  [["--help"], 0, "serve"],
  [["keys", "lst"], 2, "Did you mean list?"],
])("%j ends with its exit code, and needs no database", async (words, expected, said) => {
  const { code, out, err } = await runCli(nobody, words);
  expect(code).toBe(expected);
  expect(`${out}${err}`).toContain(said);
});

test("a configuration that cannot be used is exit code 2", async () => {
  const { code, err } = await runCli({ ...nobody, KEY_PREFIX: "Hush" }, ["account", "list"]);
  expect(code).toBe(2);
  expect(err).toContain("KEY_PREFIX: ");
  expect(err).not.toContain("Hush");
});

test("a database out of reach is exit code 3, and its password is not printed", async () => {
  const url = "postgresql://nobody:hush-password@127.0.0.1:1/nowhere";
  const { code, out, err } = await runCli({ ...nobody, DATABASE_URL: url }, ["account", "list"]);
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(err).toContain("out of reach");
  expect(err).not.toContain("hush");
});

test("with DATABASE_URL nothing is written into the data directory", async () => {
  const directory = join(await newDataDirectory(), "data");
  await runCli({ ...nobody, DATA_DIR: directory }, ["account", "list"]);
  await expect(access(directory)).rejects.toThrow();
});
