import type { Client } from "pg";
import { z } from "zod";
import { StartupWait } from "./startup-wait.js";
import { removeStaleLockFiles } from "./postmaster.js";
import { ensureDatabase, isConnectionLoss, tryToConnect } from "./server-connection.js";
import { ServerProcess } from "./server-process.js";
import { serverArguments } from "./server-settings.js";
import type { ServerSetup } from "./server-setup.js";
import { ownerName, takeOwnerLock, type OwnerLock } from "./single-owner.js";
import { stopOrphanedServer } from "./stop-orphaned-server.js";

export interface RunningServer {
  readonly server: ServerProcess;
  readonly lock: OwnerLock;
}

const clusterNameAnswer = z.tuple([z.object({ cluster_name: z.string() })]);

/** Starts the server and takes the owner lock. When that fails, no server is left running. */
export async function bringUp(setup: ServerSetup, signal: AbortSignal): Promise<RunningServer> {
  const wait = new StartupWait(setup.log, signal);
  for (;;) {
    await stopOrphanedServer(setup, wait);
    const server = startServer(setup);
    try {
      const lock = await ownWhenReady(setup, server, wait);
      if (lock !== null) return { server, lock };
    } catch (error) {
      await server.stop();
      throw error;
    }
    const outcome = await server.exited;
    if (!server.foundClusterInUse)
      throw new Error(`The embedded PostgreSQL ${outcome}.\n${server.lastLines}`);
    await removeStaleLockFiles(setup.clusterDirectory, setup.socketDirectory);
    await wait.pause(`another PostgreSQL seems to hold the cluster (${server.lastLines})`);
  }
}

/** Takes the owner lock as soon as the server accepts connections. Null when the server has exited. */
export async function ownWhenReady(
  setup: ServerSetup,
  server: ServerProcess,
  wait: StartupWait,
): Promise<OwnerLock | null> {
  while (!server.hasExited) {
    const attempt = await tryToConnect(setup.socketDirectory, ownerName(process.pid));
    if (attempt.state !== "connected") {
      await wait.pause(attempt.state === "absent" ? "it has no socket yet" : attempt.reason);
      continue;
    }
    try {
      // Two servers may race for the lock file. Then the socket belongs to the winner, and the other server exits.
      if (await isOurs(attempt.client)) {
        const lock = await takeOwnerLock(attempt.client, setup.dataDirectory);
        await ensureDatabase(attempt.client);
        return lock;
      }
      await attempt.client.end();
    } catch (error) {
      await attempt.client.end();
      if (!isConnectionLoss(error)) throw error;
    }
    await wait.pause("the connection did not last");
  }
  return null;
}

function startServer(setup: ServerSetup): ServerProcess {
  const owner = ownerName(process.pid);
  const args = serverArguments(setup.clusterDirectory, setup.socketDirectory, owner, setup.settings);
  return new ServerProcess(setup.launch(setup.binaries.postgres, args), setup.log);
}

async function isOurs(client: Client): Promise<boolean> {
  const { rows } = await client.query("SHOW cluster_name");
  return clusterNameAnswer.parse(rows)[0].cluster_name === ownerName(process.pid);
}
