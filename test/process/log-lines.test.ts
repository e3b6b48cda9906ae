import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const log = new URL("../../dist/composition/log.js", import.meta.url).href;
const linesEach = 4_000;

const writer = `
  const { createLog } = await import(${JSON.stringify(log)});
  const log = createLog("info");
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
});

function writerOf(line: string): unknown {
  const parsed: unknown = JSON.parse(line);
  return typeof parsed === "object" && parsed !== null && "msg" in parsed ? parsed.msg : null;
}
