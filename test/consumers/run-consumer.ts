import { spawn } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect } from "vitest";

export interface Consumer {
  /** Its folder beside this file. */
  readonly name: string;
  /** What makes its code from the schema: commands of packages, run in its folder. */
  readonly generate: readonly [Command, ...Command[]];
  /** What else is needed until `out/main.js` is there, beside the compiler. */
  readonly bundle?: Command;
  /** What its program is to print, in an account with the keys "a" to "e". */
  readonly prints: unknown;
  /** What its generator says, if it refuses the operations itself once a member has left the union. */
  readonly refusal?: string;
  /** Where its tools run; everywhere when absent. */
  readonly platforms?: readonly string[];
}

type Command = readonly [name: string, ...parameters: string[]];

interface Server {
  readonly url: string;
  readonly secret: string;
}

interface Run {
  readonly status: number | null;
  readonly output: string;
}

const unionMember = " | MaxKeysExceededError";
const handledCase = '    case "InvalidKeyNameError":\n';
const missingCase = [
  "TS2345",
  /InvalidKeyNameError.*is not assignable to parameter of type 'never'/s,
] as const;
const missingMember = ["TS2678", /'"MaxKeysExceededError"' is not comparable to type/] as const;

/** Somebody else's tools build a program from our schema, and it works against the real server. */
export async function expectToWork(consumer: Consumer, server: Server): Promise<void> {
  const folder = await copyOf(consumer, "whole");
  for (const command of consumer.generate) await succeed(folder, command);
  const compiled = await compile(folder);
  expect(compiled.status, compiled.output).toBe(0);
  if (consumer.bundle) await succeed(folder, consumer.bundle);
  const program = await run(folder, process.execPath, ["out/main.js"], {
    LATCHKEY_URL: server.url,
    LATCHKEY_KEY: server.secret,
  });
  expect(program.status, program.output).toBe(0);
  expect(JSON.parse(program.output)).toEqual(consumer.prints);
}

/** One case fewer than the union has members, and one member fewer than the switch has cases. */
export async function expectToBeRefused(consumer: Consumer): Promise<void> {
  const folder = await copyOf(consumer, "broken");
  await edit(join(folder, "outcome.ts"), handledCase, "");
  const schema = join(folder, "schema.graphql");
  const [union = ""] = /^union CreateApiKeyResult = .*$/m.exec(await readFile(schema, "utf8")) ?? [];
  await edit(schema, union, union.replace(unionMember, ""));

  const expected: (readonly [string, RegExp])[] = [missingCase];
  if (consumer.refusal === undefined) {
    expected.unshift(missingMember);
  } else {
    const [command] = consumer.generate;
    const { status, output } = await runPackage(folder, command);
    expect({ status, isOfThat: output.includes(consumer.refusal) }, output).toEqual({
      status: 1,
      isOfThat: true,
    });
    await cp("schema.graphql", schema);
  }
  for (const command of consumer.generate) await succeed(folder, command);
  const { output } = await compile(folder);
  expect(compilerErrors(output), output).toEqual(expected.map(([code]) => `outcome.ts ${code}`));
  for (const [, words] of expected) expect(output).toMatch(words);
}

/** Its files and the schema in a folder of their own, so that nothing generated lies among the sources. */
async function copyOf({ name }: Consumer, variant: string): Promise<string> {
  const folder = resolve("test/consumers/.work", `${name}-${variant}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(resolve("test/consumers", name), folder, { recursive: true });
  await cp("schema.graphql", join(folder, "schema.graphql"));
  for (const generated of ["generated", "__generated__"]) await mkdir(join(folder, generated));
  return folder;
}

/** What is not there to be replaced would leave the test without its point. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (from === to || !text.includes(from)) throw new Error(`${file} has no ${from}`);
  await writeFile(
    file,
    text.replace(from, () => to),
  );
}

function compilerErrors(output: string): string[] {
  return [...output.matchAll(/^(\S+)\(\d+,\d+\): error (TS\d+)/gm)].map(
    ([, file, code]) => `${file} ${code}`,
  );
}

async function succeed(folder: string, command: Command): Promise<void> {
  const { status, output } = await runPackage(folder, command);
  expect(status, `${command.join(" ")}\n${output}`).toBe(0);
}

function compile(folder: string): Promise<Run> {
  return run(folder, process.execPath, [resolve("node_modules/typescript-7/bin/tsc")], {});
}

function runPackage(folder: string, [name, ...parameters]: Command): Promise<Run> {
  return run(folder, resolve("node_modules/.bin", name), parameters, {});
}

/** Without this process's environment: a generator would behave otherwise in a test. */
function run(
  folder: string,
  file: string,
  parameters: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Run> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(file, parameters, {
    cwd: folder,
    env: { PATH, HOME, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, output }));
  });
}
