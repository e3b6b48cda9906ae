import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { someOf } from "../../support/thorough.js";

const released = `
type Query { key(id: ID!): Key keys(first: Int): [Key!]! }
type Key { id: ID! name: String! state: State! }
enum State { ON OFF }
union Result = Key | Problem
type Problem { message: String! }
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "latchkey-schema-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function check(schema: string, changelog: string, ...flags: string[]) {
  await writeFile(join(folder, "schema.released.graphql"), released);
  await writeFile(join(folder, "schema.graphql"), schema);
  await writeFile(join(folder, "CHANGELOG.md"), changelog);
  const script = "scripts/check-breaking-changes.mjs";
  const { status, stderr } = spawnSync(process.execPath, [script, folder, ...flags], { encoding: "utf8" });
  return { status, stderr };
}

const silent = "# Changelog\n\n## Unreleased\n\n### Added\n\n- Nothing about `Key.name`.\n";
const named = (path: string) => `# Changelog\n\n## Unreleased\n\n### Breaking\n\n- \`${path}\` is gone.\n`;

test("a schema that only grew passes", async () => {
  const grown = released
    .replace("ON OFF", "ON OFF LOST")
    .replace("name: String!", "name: String! color: String");
  expect(await check(grown, silent)).toEqual({ status: 0, stderr: "" });
});

const breaking: readonly (readonly [string, string, string])[] = [
  ["a field taken away", released.replace(" name: String!", ""), "Key.name"],
  ["a field that may now be null", released.replace("name: String!", "name: String"), "Key.name"],
  ["an argument that is now needed", released.replace("first: Int", "first: Int!"), "Query.keys.first"],
  ["an enum value taken away", released.replace(" OFF", ""), "State.OFF"],
  ["a member of a union taken away", released.replace(" | Problem", ""), "Result"],
];

test.each(someOf(breaking, 2))(
  "%s fails until the changelog names it under Breaking",
  async (_, schema, path) => {
    const refused = await check(schema, silent);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(`\`${path}\``);
    expect(await check(schema, named(path))).toEqual({ status: 0, stderr: "" });
  },
);

test("what an earlier release broke, or another section names, excuses nothing", async () => {
  const schema = released.replace(" OFF", "");
  const earlier = "\n## 0.1.0\n\n### Breaking\n\n- `State.OFF` is gone.\n";
  expect(await check(schema, silent + earlier)).toMatchObject({ status: 1 });
  expect(await check(schema, silent + "\n- `State.OFF` is gone.\n")).toMatchObject({ status: 1 });
  expect(await check(schema, named("State.ON"))).toMatchObject({ status: 1 });
});

test("a release makes the schema of the day the released one, unless something is left unsaid", async () => {
  const schema = released.replace(" OFF", "");
  const kept = () => readFile(join(folder, "schema.released.graphql"), "utf8");
  await check(schema, silent, "--release");
  expect(await kept()).toBe(released);
  await check(schema, named("State.OFF"), "--release");
  expect(await kept()).toBe(schema);
});
