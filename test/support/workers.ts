import { readdir, readFile } from "node:fs/promises";

/** The children of a process that run Node. */
export async function workersOf(pid: number): Promise<number[]> {
  const children: number[] = [];
  for (const entry of await readdir("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = await readFile(`/proc/${entry}/stat`, "utf8").catch(() => "");
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    const command = await readFile(`/proc/${entry}/cmdline`, "utf8").catch(() => "");
    if (parent === pid && command.includes("main.js")) children.push(Number(entry));
  }
  return children.toSorted((one, other) => one - other);
}
