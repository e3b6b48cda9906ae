import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { errorCode } from "../error-code.js";
import { socketPort } from "./socket-directory.js";

/** The content of postmaster.pid. The server that wrote it may have ended long ago. */
export interface Postmaster {
  readonly pid: number;
  readonly socketDirectory: string | null;
}

export async function readPostmasterFile(clusterDirectory: string): Promise<Postmaster | null> {
  const text = await readFile(join(clusterDirectory, "postmaster.pid"), "utf8").catch(() => "");
  const [pid, , , , socketDirectory] = text.split("\n");
  return Number(pid) > 0
    ? { pid: Number(pid), socketDirectory: socketDirectory === "" ? null : (socketDirectory ?? null) }
    : null;
}

export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process exists, and belongs to another user.
    return errorCode(error) === "EPERM";
  }
}

/** Whether the process is the server of this cluster. False for a zombie, and for a server in another container. */
export async function isPostmasterOf(pid: number, clusterDirectory: string): Promise<boolean> {
  const command = (await describeProcess(pid))?.command ?? "";
  return command.includes("postgres") && command.includes(clusterDirectory);
}

export async function parentOf(pid: number): Promise<number | null> {
  return (await describeProcess(pid))?.parentPid ?? null;
}

/**
 * After a power cut or in a restarted container, the pid in a lock file may belong to an unrelated process or even to a
 * thread of ours. Then Postgres never starts, so this removes such a file.
 */
export async function removeStaleLockFiles(clusterDirectory: string, socketDirectory: string): Promise<void> {
  const lockFiles = [
    join(clusterDirectory, "postmaster.pid"),
    join(socketDirectory, `.s.PGSQL.${socketPort}.lock`),
  ];
  for (const lockFile of lockFiles) {
    const pid = await readLockHolder(lockFile);
    if (pid === null || (await isPostmasterOf(pid, clusterDirectory))) continue;
    if ((await readLockHolder(lockFile)) === pid) await rm(lockFile, { force: true });
  }
}

async function readLockHolder(lockFile: string): Promise<number | null> {
  const pid = Number.parseInt(await readFile(lockFile, "utf8").catch(() => ""), 10);
  return pid > 0 ? pid : null;
}

async function describeProcess(pid: number): Promise<{ parentPid: number; command: string } | null> {
  try {
    if (process.platform === "linux") {
      const status = await readFile(`/proc/${pid}/stat`, "utf8");
      const command = await readFile(`/proc/${pid}/cmdline`, "utf8");
      // The fields follow the program's name, which stands in parentheses and may hold any character.
      const parentPid = Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]);
      return { parentPid, command };
    }
    const { stdout } = await promisify(execFile)("ps", ["-ww", "-o", "ppid=,args=", "-p", String(pid)]);
    const [parentPid, ...command] = stdout.trim().split(" ");
    return { parentPid: Number(parentPid), command: command.join(" ").trim() };
  } catch {
    return null;
  }
}
