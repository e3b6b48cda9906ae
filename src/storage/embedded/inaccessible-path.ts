import { realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { SystemUser } from "./server-user.js";

const readBit = 0o4;
const searchBit = 0o1;

/** The first directory or file whose mode stops this user from reading one of the paths. Null when there is none. */
export async function findInaccessiblePath(
  user: SystemUser,
  paths: readonly string[],
): Promise<string | null> {
  for (const path of paths) {
    const real = await realpath(path);
    for (const directory of ancestors(real)) {
      if (!(await allows(user, directory, searchBit))) return directory;
    }
    const isDirectory = (await stat(real)).isDirectory();
    if (!(await allows(user, real, isDirectory ? searchBit : readBit))) return real;
  }
  return null;
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [...ancestors(parent), parent];
}

async function allows(user: SystemUser, path: string, bit: number): Promise<boolean> {
  const { mode, uid, gid } = await stat(path);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  return ((mode >> shift) & bit) === bit;
}
