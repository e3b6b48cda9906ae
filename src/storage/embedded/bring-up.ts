import type { Client } from "pg";
import { z } from "zod";
import { Patience } from "./patience.js";
import { removeStaleLockFiles } from "./postmaster.js";
import { ensureDatabase, isConnectionLoss, tryToConnect } from "./server-connection.js";
import { ServerProcess } from "./server-process.js";
import { serverArguments } from "./server-settings.js";
import type { ServerSite } from "./server-site.js";
import { ownerName, takeOwnerLock, type OwnerLock } from "./single-owner.js";
import { standAsideOrTakeOver } from "./take-over.js";

export interface RunningServer {
  readonly server: ServerProcess;
  readonly lock: OwnerLock;
}

const clusterNameAnswer = z.tuple([z.object({ cluster_name: z.string() })]);

/** Starts the server and owns it, or leaves nothing running. */
export async function bringUp(site: ServerSite, signal: AbortSignal): Promise<RunningServer> {
  const patience = new Patience(site.log, signal);
  for (;;) {
    await standAsideOrTakeOver(site, patience);
    const server = startServer(site);
    try {
      const lock = await ownWhenReady(site, server, patience);
      if (lock !== null) return { server, lock };
    } catch (error) {
      await server.stop();
      throw error;
    }
    const outcome = await server.exited;
    if (!server.gaveWay) throw new Error(`The embedded PostgreSQL ${outcome}.\n${server.lastLines}`);
    await removeStaleLockFiles(site.clusterDirectory, site.socketDirectory);
    await patience.pause(`another PostgreSQL seems to hold the cluster (${server.lastLines})`);
  }
}

/** The lock on this server, or null when the server has exited. */
export async function ownWhenReady(
  site: ServerSite,
  server: ServerProcess,
  patience: Patience,
): Promise<OwnerLock | null> {
  while (!server.hasExited) {
    const attempt = await tryToConnect(site.socketDirectory, ownerName(process.pid));
    if (attempt.state !== "connected") {
      await patience.pause(attempt.state === "absent" ? "it has no socket yet" : attempt.reason);
      continue;
    }
    try {
      // On losing a race for the lock file, ours is about to exit and the socket is the winner's.
      if (await isOurs(attempt.client)) {
        const lock = await takeOwnerLock(attempt.client, site.dataDirectory);
        await ensureDatabase(attempt.client);
        return lock;
      }
      await attempt.client.end();
    } catch (error) {
      await attempt.client.end();
      if (!isConnectionLoss(error)) throw error;
    }
    await patience.pause("the connection did not last");
  }
  return null;
}

function startServer(site: ServerSite): ServerProcess {
  const owner = ownerName(process.pid);
  const args = serverArguments(site.clusterDirectory, site.socketDirectory, owner, site.settings);
  return new ServerProcess(site.launch(site.binaries.postgres, args), site.log);
}

async function isOurs(client: Client): Promise<boolean> {
  const { rows } = await client.query("SHOW cluster_name");
  return clusterNameAnswer.parse(rows)[0].cluster_name === ownerName(process.pid);
}
