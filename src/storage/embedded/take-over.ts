import type { Client } from "pg";
import { z } from "zod";
import { errorCode } from "./error-code.js";
import type { Patience } from "./patience.js";
import { isPostmasterOf, parentOf, readPostmasterFile, type Postmaster } from "./postmaster.js";
import type { ServerSite } from "./server-site.js";
import { isConnectionLoss, tryToConnect } from "./server-connection.js";
import { DataDirectoryInUseError, findLockHolder, ownerName, tryOwnerLock } from "./single-owner.js";

const fastShutdownMs = 10_000;
const clusterNameAnswer = z.tuple([z.object({ cluster_name: z.string() })]);

/** Looks for a server already running on the cluster: refuses if it has an owner, stops it if its owner was killed. */
export async function standAsideOrTakeOver(site: ServerSite, patience: Patience): Promise<void> {
  for (;;) {
    const postmaster = await readPostmasterFile(site.clusterDirectory);
    if (postmaster === null) return;
    const attempt = await tryToConnect(
      postmaster.socketDirectory ?? site.socketDirectory,
      ownerName(process.pid),
    );
    if (attempt.state === "absent") return;
    if (attempt.state === "not ready") {
      await patience.pause(`the PostgreSQL already running there says: ${attempt.reason}`);
      continue;
    }
    try {
      await refuseIfOwned(site, postmaster, attempt.client);
      await stopOrphan(site, postmaster, patience);
      return;
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
      await patience.pause("the PostgreSQL already running there is going away");
    } finally {
      await attempt.client.end();
    }
  }
}

async function refuseIfOwned(site: ServerSite, postmaster: Postmaster, client: Client): Promise<void> {
  const holder = await findLockHolder(client);
  if (holder !== null) throw new DataDirectoryInUseError(site.dataDirectory, holder);

  const { rows } = await client.query("SHOW cluster_name");
  const startedBy = clusterNameAnswer.parse(rows)[0].cluster_name || "a PostgreSQL that no Latchkey started";
  const isVisible = await isPostmasterOf(postmaster.pid, site.clusterDirectory);
  const parentPid = await parentOf(postmaster.pid);
  // It may have been started a moment ago by a Latchkey about to take the lock; or in another container.
  if (!isVisible || (parentPid !== null && ownerName(parentPid) === startedBy)) {
    throw new DataDirectoryInUseError(site.dataDirectory, startedBy);
  }
  if (!(await tryOwnerLock(client))) {
    throw new DataDirectoryInUseError(
      site.dataDirectory,
      (await findLockHolder(client)) ?? "another Latchkey",
    );
  }
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) !== "ESRCH") throw error;
  }
}

async function stopOrphan(site: ServerSite, { pid }: Postmaster, patience: Patience): Promise<void> {
  site.log.warn(
    { pid },
    "taking over from a Latchkey that was killed: stopping the PostgreSQL it left behind",
  );
  const immediateAt = performance.now() + fastShutdownMs;
  let isImmediate = false;
  sendSignal(pid, "SIGINT");
  while (await isPostmasterOf(pid, site.clusterDirectory)) {
    if (!isImmediate && performance.now() > immediateAt) {
      isImmediate = true;
      sendSignal(pid, "SIGQUIT");
    }
    await patience.pause(`the PostgreSQL left behind with pid ${pid} has not stopped yet`);
  }
}
