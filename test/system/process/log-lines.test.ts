import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";
import { compileSource } from "../../../scripts/load-source.mjs";

const log = pathToFileURL(await compileSource("src/composition/log.ts")).href;
const linesEach = 4_000;

const writer = `
  const { createLog } = await import(${JSON.stringify(log)});
  const log = createLog("info", true);
  for (let line = 0; line < ${linesEach}; line += 1) {
    log.info({ text: "x".repeat(line % 300) }, process.argv[1]);
    if (line % 50 === 0) await new Promise(setImmediate);
  }`;

/** In small pieces, with a rest now and then: so the pipe gets full, and what is written into it may be taken in parts. */
const slowReader = `
  const { readSync } = await import("node:fs");
  const { setTimeout } = await import("node:timers/promises");
  const piece = Buffer.alloc(1500);
  let text = "";
  for (let reads = 1; ; reads += 1) {
    const bytes = readSync(0, piece);
    if (bytes === 0) break;
    text += piece.toString("latin1", 0, bytes);
    if (reads % 50 === 0) await setTimeout(2);
  }
  process.stdout.write(text);`;

test("the lines of two busy processes on one pipe stay whole, and none is lost at their end", async () => {
  const node = (script: string, name: string) => `"$0" --input-type=module --eval "${script}" ${name}`;
  const pipe = `{ ${node("$1", "a")} & ${node("$1", "b")} & wait; } | ${node("$2", "reader")}`;
  const { stdout } = await promisify(execFile)("sh", ["-c", pipe, process.execPath, writer, slowReader], {
    maxBuffer: 16 * 1_024 * 1_024,
  });
  const writers = stdout.trimEnd().split("\n").map(writerOf);
  for (const name of ["a", "b"]) expect(writers.filter((each) => each === name)).toHaveLength(linesEach);
  expect(writers).toHaveLength(2 * linesEach);
}, 120_000);

/** Runs a script that has a log, with its standard output where we want it. */
function spawnLogging(script: string, output: "pipe" | number) {
  const whole = `const { createLog } = await import(${JSON.stringify(log)}); const log = createLog("info", false); ${script}`;
  return spawn(process.execPath, ["--input-type=module", "--eval", whole], {
    stdio: ["ignore", output, "pipe", "ipc"],
  });
}

test("lines that nobody reads do not fill the memory: lost lines are counted, and the count is logged later", async () => {
  const lines = 200_000;
  const child = spawnLogging(
    `
      for (let line = 0; line < ${lines}; line += 1) {
        log.info({ line, text: "x".repeat(200) }, "busy");
        if (line % 1_000 === 0) await new Promise(setImmediate);
      }
      process.send(process.memoryUsage().rss);
      process.disconnect();`,
    "pipe",
  );
  const { stdout } = child;
  if (stdout === null) throw new Error("It has no output");
  const [memory] = z
    .tuple([z.number()])
    .rest(z.unknown())
    .parse(await once(child, "message"));
  expect(memory).toBeLessThan(250_000_000);
  const written = (await text(stdout)).trimEnd().split("\n");
  const parsed = written.map((line) => lineSchema.parse(JSON.parse(line)));
  const lost = parsed.reduce((sum, line) => sum + (line.lines ?? 0), 0);
  expect(lost).toBeGreaterThan(0);
  expect(parsed.filter(({ msg }) => msg === "busy").length + lost).toBe(lines);
}, 120_000);

test("the last lines are written when the process exits at once", async () => {
  const child = spawnLogging(`log.info("before"); log.error("last"); process.exit(3);`, "pipe");
  const { stdout } = child;
  if (stdout === null) throw new Error("It has no output");
  const exited: Promise<unknown[]> = once(child, "exit");
  const written = await text(stdout);
  expect(await exited).toEqual([3, null]);
  expect(written.trimEnd().split("\n").map(writerOf)).toEqual(["before", "last"]);
}, 120_000);

test.skipIf(!existsSync("/dev/full"))("a disk that is full ends no process, and holds none up", async () => {
  const child = spawnLogging(
    `for (let line = 0; line < 500; line += 1) log.info({ text: "x".repeat(200) }, "busy");
     setTimeout(() => process.exit(4), 300);`,
    openSync("/dev/full", "w"),
  );
  expect(await once(child, "exit")).toEqual([4, null]);
});

test("a reader that has left ends no process", async () => {
  const child = spawnLogging(
    `for (let line = 0; line < 500; line += 1) {
       log.info({ text: "x".repeat(200) }, "busy");
       await new Promise(setImmediate);
     }
     process.exit(5);`,
    "pipe",
  );
  child.stdout?.destroy();
  expect(await once(child, "exit")).toEqual([5, null]);
}, 120_000);

const lineSchema = z.looseObject({ msg: z.string(), lines: z.number().optional() });

function writerOf(line: string): unknown {
  const parsed: unknown = JSON.parse(line);
  return typeof parsed === "object" && parsed !== null && "msg" in parsed ? parsed.msg : null;
}
