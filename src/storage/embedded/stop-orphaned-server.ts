import type { Client } from "pg";
import { z } from "zod";
import { errorCode } from "../error-code.js";
import type { StartupWait } from "./startup-wait.js";
import { isPostmasterOf, parentOf, readPostmasterFile, type Postmaster } from "./postmaster.js";
import type { ServerSetup } from "./server-setup.js";
import { isConnectionLoss, tryToConnect } from "./server-connection.js";
import { DataDirectoryInUseError, findLockHolder, ownerName, tryOwnerLock } from "./single-owner.js";

const fastShutdownMs = 10_000;
const clusterNameAnswer = z.tuple([z.object({ cluster_name: z.string() })]);

/** Stops a server that a killed Latchkey left running on the cluster. Throws when the server has an owner. */
export async function stopOrphanedServer(setup: ServerSetup, wait: StartupWait): Promise<void> {
  for (;;) {
    const postmaster = await readPostmasterFile(setup.clusterDirectory);
    if (postmaster === null) return;
    const attempt = await tryToConnect(
      postmaster.socketDirectory ?? setup.socketDirectory,
      ownerName(process.pid),
    );
    if (attempt.state === "absent") return;
    if (attempt.state === "not ready") {
      await wait.pause(`the PostgreSQL already running there says: ${attempt.reason}`);
      continue;
    }
    try {
      await refuseIfOwned(setup, postmaster, attempt.client);
      await stopOrphan(setup, postmaster, wait);
      return;
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
      await wait.pause("the PostgreSQL already running there is going away");
    } finally {
      await attempt.client.end();
    }
  }
}

async function refuseIfOwned(setup: ServerSetup, postmaster: Postmaster, client: Client): Promise<void> {
  const holder = await findLockHolder(client);
  if (holder !== null) throw new DataDirectoryInUseError(setup.dataDirectory, holder);

  const { rows } = await client.query("SHOW cluster_name");
  const startedBy = clusterNameAnswer.parse(rows)[0].cluster_name || "a PostgreSQL that no Latchkey started";
  const isVisible = await isPostmasterOf(postmaster.pid, setup.clusterDirectory);
  const parentPid = await parentOf(postmaster.pid);
  // Another Latchkey may have just started it, and not have the lock yet. Or it may run in another container.
  if (!isVisible || (parentPid !== null && ownerName(parentPid) === startedBy)) {
    throw new DataDirectoryInUseError(setup.dataDirectory, startedBy);
  }
  if (!(await tryOwnerLock(client))) {
    throw new DataDirectoryInUseError(
      setup.dataDirectory,
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

async function stopOrphan(setup: ServerSetup, { pid }: Postmaster, wait: StartupWait): Promise<void> {
  setup.log.warn(
    { pid },
    "taking over from a Latchkey that was killed: stopping the PostgreSQL it left behind",
  );
  const immediateAt = performance.now() + fastShutdownMs;
  let isImmediate = false;
  sendSignal(pid, "SIGINT");
  while (await isPostmasterOf(pid, setup.clusterDirectory)) {
    if (!isImmediate && performance.now() > immediateAt) {
      isImmediate = true;
      sendSignal(pid, "SIGQUIT");
    }
    await wait.pause(`the PostgreSQL left behind with pid ${pid} has not stopped yet`);
  }
}
