import { ESLint } from "eslint";
import { expect, test } from "vitest";

/** What the linter says of a line in the code of this project. */
async function saidOf(line: string): Promise<(string | null)[]> {
  const results = await new ESLint().lintText(`export const found = ${line};`, {
    filePath: "scripts/build.mjs",
  });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

test.each([
  ["of secrets in a text", "/[a-z][a-z0-9_]*_[0-9A-Za-z]{49}/g"],
  ["of a suggestion", "/ ?Did you mean.+\\?$/"],
  ["of slashes at an end", "/\\/+$/"],
  ["that is exponential", "/^(a+)+$/"],
])(
  "the linter refuses an expression %s, which takes more than linear time",
  async (_, expression) => {
    expect(await saidOf(expression)).toEqual(["redos/no-vulnerable"]);
  },
  120_000,
);

test("the linter refuses an expression that is put together, which it cannot check", async () => {
  expect(await saidOf("(name) => new RegExp(`^${name}+$`)")).toEqual(["no-restricted-syntax"]);
}, 120_000);

test("the linter lets an expression in linear time pass, and holds src to the same rules", async () => {
  expect(await saidOf("/[0-9A-Za-z]{49}/")).toEqual([]);
  const config: unknown = await new ESLint().calculateConfigForFile("src/core/redact-secrets.ts");
  expect(config).toMatchObject({ rules: { "redos/no-vulnerable": [2, { ignoreErrors: false }] } });
}, 120_000);
