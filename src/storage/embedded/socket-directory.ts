import { createHash } from "node:crypto";
import { chmod, chown, lstat, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errorCode } from "../error-code.js";
import type { SystemUser } from "./server-user.js";

/** The server does not listen on TCP. The port is only a part of the socket's file name. */
export const socketPort = 5432;

// The limit of a socket's path is 107 bytes on Linux and 103 on macOS.
const maxSocketPathBytes = 103;

/** Creates the directory of the Unix socket, which only the Postgres user and root can enter. */
export async function prepareSocketDirectory(
  dataDirectory: string,
  user: SystemUser | null,
): Promise<string> {
  const directory = chooseSocketDirectory(dataDirectory, user);
  try {
    await mkdir(directory, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  }
  // Everybody can write to the temporary directory, so another user may have created this name.
  const found = await lstat(directory);
  const ourUid = process.getuid?.() ?? 0;
  const serverUid = user?.uid ?? ourUid;
  if (!found.isDirectory() || (found.uid !== ourUid && found.uid !== serverUid)) {
    throw new Error(
      `${directory}, where PostgreSQL's socket belongs, is not a directory of uid ${serverUid}. Remove it and start again.`,
    );
  }
  await chmod(directory, 0o700);
  if (user !== null) await chown(directory, user.uid, user.gid);
  return directory;
}

function chooseSocketDirectory(dataDirectory: string, user: SystemUser | null): string {
  const hash = createHash("sha256").update(dataDirectory).digest("hex").slice(0, 16);
  const shortName = `latchkey-${hash}-${user?.uid ?? process.getuid?.() ?? 0}`;
  const candidates = [
    join(dataDirectory, "postgres-socket"),
    join(tmpdir(), shortName),
    join("/tmp", shortName),
  ];
  const fitting = candidates.find(
    (directory) => Buffer.byteLength(join(directory, `.s.PGSQL.${socketPort}.lock`)) <= maxSocketPathBytes,
  );
  return fitting ?? join("/tmp", shortName);
}
