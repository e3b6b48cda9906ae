import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** What this process holds in memory when all garbage is collected. */
export async function heldBytes(): Promise<number> {
  if (typeof collect !== "function") throw new Error("V8 has no collector to call");
  for (let round = 0; round < 3; round += 1) {
    Reflect.apply(collect, undefined, []);
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
