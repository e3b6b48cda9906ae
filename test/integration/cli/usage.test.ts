import { describe, expect, test } from "vitest";
import { runCommand } from "../../support/run-command.js";

const nobody = {
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/nowhere",
  KEY_PEPPERS: `1:${"ab".repeat(32)}`,
};

describe("help", () => {
  test.each([
    [[], "serve"],
    [["account"], "create"],
    [["account", "create"], "<name>"],
    [["account", "list"], "--json"],
    [["operator"], "revoke"],
    [["operator", "create"], "keys:verify"],
    [["keys"], "verify"],
    [["keys", "create"], "--account"],
    [["keys", "verify"], "read from the input"],
    [["serve"], "Start the server"],
  ])("of %j is there, and needs no database", async (words, said) => {
    const { code, out, err } = await runCommand(nobody, [...words, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.replaceAll(/\s+/g, " ")).toContain(said);
  });
});

describe("wrong usage is exit code 2, is reported on stderr, and does nothing", () => {
  test.each([
    ["no command", [], "Usage: latchkey"],
    ["a noun without a verb", ["keys"], "Usage: latchkey keys"],
    ["an unknown command", ["keys", "lst"], "Did you mean list?"],
    ["an unknown option", ["account", "list", "--all"], "unknown option"],
    ["a missing argument", ["account", "create"], "missing required argument"],
    ["an argument too many", ["account", "list", "x"], "too many arguments"],
    ["a missing option", ["keys", "list"], "--account"],
    ["a state that is none", ["keys", "list", "--account", "a", "--status", "dead"], "Allowed choices"],
    ["a number that is none", ["account", "create", "x", "--max-keys", "many"], "whole number"],
    ["a moment that is none", ["keys", "create", "x", "--account", "a", "--expires-at", "soon"], "moment"],
  ])("%s", async (_, words, said) => {
    const { code, out, err } = await runCommand(nobody, words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  });
});
