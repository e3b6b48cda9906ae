import { spawnSync } from "node:child_process";

/** One core for the server that is measured, the other for everything else: this process and its children. */
export function divideCores() {
  const { status, stdout } = spawnSync("taskset", ["-cp", String(process.pid)], { encoding: "utf8" });
  if (status !== 0) return null;
  const allowed = expandList(stdout.slice(stdout.lastIndexOf(":") + 1));
  if (allowed.length < 2) return null;
  const [serverCore, loadCore] = allowed;
  // Children inherit it: the database and the load generator among them.
  spawnSync("taskset", ["-acp", String(loadCore), String(process.pid)]);
  return { serverCore, loadCore };
}

/** A command and its arguments, bound to the server's core where there is one. */
export function onServerCore(cores, command, args) {
  return cores === null
    ? { command, args }
    : { command: "taskset", args: ["-c", String(cores.serverCore), command, ...args] };
}

/** `0-2,5` as numbers. */
function expandList(text) {
  return text
    .trim()
    .split(",")
    .flatMap((part) => {
      const [first, last = first] = part.split("-").map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}
