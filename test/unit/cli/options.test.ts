import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { buildSchema, getNamedType, getNullableType, isInputObjectType, isListType } from "graphql";
import { expect, test } from "vitest";
import { idleProgram } from "../../support/idle-program.js";

const schema = buildSchema(readFileSync("schema.graphql", "utf8"));
const program = idleProgram();

function commandOf(words: readonly string[]): Command {
  return words.reduce(
    (command, word) => command.commands.find((sub) => sub.name() === word) ?? expect.fail(`no ${word}`),
    program,
  );
}

/** The options for an input's fields: one an item of a list, and one a field of an input in the input. */
function namesOf(input: string): readonly string[] {
  const type = schema.getType(input);
  if (!isInputObjectType(type)) throw new Error(`${input} is no input`);
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isInputObjectType(named)) {
      // What belongs to the policy of keys, or to a filter, says so itself.
      if (["keyPolicy", "filter"].includes(field.name)) return namesOf(named.name);
      return namesOf(named.name).map(
        (name) => `${field.name}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      );
    }
    return isListType(getNullableType(field.type)) ? field.name.replace(/s$/, "") : field.name;
  });
}

test.each([
  ["keys create", "CreateApiKeyInput"],
  ["keys update", "UpdateApiKeyInput"],
  ["keys revoke", "RevokeApiKeysInput"],
  ["account create", "CreateAccountInput"],
  ["account update", "UpdateAccountInput"],
  ["account end-subscription", "EndSubscriptionInput"],
  ["operator create", "CreateOperatorInput"],
])("latchkey %s takes every field of %s", (words, input) => {
  const command = commandOf(words.split(" "));
  const taken = [
    ...command.registeredArguments.map((argument) => argument.name()),
    ...command.options.filter(({ negate }) => !negate).map((option) => option.attributeName()),
  ];
  // `--version` is that of the program: here it is `--if-version`.
  const names = namesOf(input).filter((name) => name !== "version");
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter((name) => !taken.includes(name))).toEqual([]);
});
