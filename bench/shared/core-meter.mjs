import { existsSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;

/**
 * How busy the cores were: a server that did not fill its core was held up by something else, and a core
 * that others used as well makes a number worthless. Null where the system does not tell.
 */
export function readCores(cores, serverPid) {
  if (cores === null || !existsSync("/proc/stat")) return null;
  return {
    atMs: Date.now(),
    server: readCore(cores.serverCore),
    load: readCore(cores.loadCore),
    serverProcess: readProcess(serverPid),
  };
}

/** Shares of the time between two readings, 0 to 1. */
export function coreShares(before, after) {
  if (before === null || after === null) return null;
  const ticks = ((after.atMs - before.atMs) / 1_000) * ticksPerSecond;
  const server = (after.serverProcess - before.serverProcess) / ticks;
  return {
    server,
    serverSeconds: (after.serverProcess - before.serverProcess) / ticksPerSecond,
    others: Math.max(0, (after.server - before.server) / ticks - server),
    load: (after.load - before.load) / ticks,
  };
}

function readCore(core) {
  const line = readFileSync("/proc/stat", "utf8")
    .split("\n")
    .find((text) => text.startsWith(`cpu${core} `));
  const [user, nice, system, , , irq, softIrq, steal] = line.trim().split(/\s+/).slice(1).map(Number);
  return user + nice + system + irq + softIrq + steal;
}

function readProcess(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}
