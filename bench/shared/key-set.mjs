import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** The keys, a file of them for the load generator, and a stride that comes by all before any again. */
export function keySet(bench, name, keys) {
  const keysFile = join(bench.directory, `${name}-keys.txt`);
  writeFileSync(keysFile, keys.map(({ secret }) => `${secret}\n`).join(""));
  let stride = Math.max(1, Math.floor(keys.length * 0.618));
  while (greatestCommonDivisor(stride, keys.length) !== 1) stride += 1;
  return { keys, keysFile, stride };
}

function greatestCommonDivisor(a, b) {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
