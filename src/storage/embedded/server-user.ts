import { readFile, stat } from "node:fs/promises";

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

/** The user to run Postgres as, because it refuses to run as root. Null for the user of this process. */
export async function chooseServerUser(clusterDirectory: string): Promise<SystemUser | null> {
  const ourUid = process.getuid?.();
  const cluster = await stat(clusterDirectory).catch(() => null);
  if (ourUid !== 0) {
    if (cluster !== null && cluster.uid !== ourUid) {
      throw new Error(
        `${clusterDirectory} belongs to uid ${cluster.uid}, but Latchkey runs as uid ${ourUid ?? "unknown"}. ` +
          "Start Latchkey as root or as that user, or give the directory to this one with chown -R.",
      );
    }
    return null;
  }
  const users = await readSystemUsers();
  if (cluster !== null && cluster.uid !== 0) {
    const owner = users.find((user) => user.uid === cluster.uid);
    return owner ?? { uid: cluster.uid, gid: cluster.gid, name: `uid ${cluster.uid}` };
  }
  const user = users.find(({ name }) => name === "postgres") ?? users.find(({ name }) => name === "nobody");
  if (user === undefined) {
    throw new Error(
      "PostgreSQL cannot run as root, and this system has neither a user `postgres` nor `nobody` to run it as. " +
        "Create one of them, start Latchkey as an ordinary user, or set DATABASE_URL.",
    );
  }
  return user;
}

async function readSystemUsers(): Promise<SystemUser[]> {
  const passwd = await readFile("/etc/passwd", "utf8").catch(() => "");
  return passwd.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    if (!name || !uid || !gid || Number(uid) === 0) return [];
    // macOS writes -2 for the ids of `nobody`. The file system reports the same ids unsigned.
    return [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }];
  });
}
