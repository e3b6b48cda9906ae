import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newDataDirectory } from "../../support/data-directory.js";
import { spawnServer } from "../../support/server-process.js";

test("a wrong value ends the process with its name and rule before anything is made", async () => {
  const directory = await newDataDirectory();
  const operatorKey = "hush, 31 characters are too few";
  expect(operatorKey).toHaveLength(31);
  const server = await spawnServer({
    DATA_DIR: join(directory, "data"),
    OPERATOR_KEY: operatorKey,
    LOG_LEVEL: "loud",
  });
  expect(await server.exited).toEqual({ code: 1, signal: null });
  expect(server.output()).toMatch(
    /^The configuration cannot be used:\n {2}OPERATOR_KEY: must be 32 characters or more\n {2}LOG_LEVEL: .*\n$/,
  );
  expect(server.output()).not.toContain(operatorKey);
  expect(await readdir(directory)).toEqual([]);
});

test("DATABASE_URL without KEY_PEPPERS ends the process before anything is made", async () => {
  const directory = await newDataDirectory();
  const server = await spawnServer({
    DATA_DIR: join(directory, "data"),
    DATABASE_URL: "postgresql://latchkey:hush@127.0.0.1:1/latchkey",
  });
  expect(await server.exited).toEqual({ code: 1, signal: null });
  expect(server.output()).toContain("KEY_PEPPERS: required with DATABASE_URL");
  expect(server.output()).not.toContain("hush");
  expect(await readdir(directory)).toEqual([]);
});

test.each([
  ["operator.key", "hush, too short", "must hold 32 characters or more"],
  ["peppers", "1:hush", "must hold <version>:<64 hex digits>"],
])(
  "a %s file that was spoilt is named, its content is not, and nothing else is made",
  async (name, content, rule) => {
    const directory = await newDataDirectory();
    const file = join(directory, name);
    await writeFile(file, content);
    const server = await spawnServer({ DATA_DIR: directory });
    expect(await server.exited).toEqual({ code: 1, signal: null });
    expect(server.output()).toContain(`${file} ${rule}`);
    expect(server.output()).not.toContain("hush");
    expect(await readdir(directory)).not.toContain("postgres");
  },
);
