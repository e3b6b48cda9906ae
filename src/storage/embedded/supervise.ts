import { setTimeout as sleep } from "node:timers/promises";
import { bringUp, ownWhenReady, type RunningServer } from "./bring-up.js";
import { Patience } from "./patience.js";
import type { ServerSite } from "./server-site.js";

const firstDelayMs = 100;
const maxDelayMs = 5_000;

/** Keeps the server running and ours until the signal, then stops it. */
export async function supervise(
  site: ServerSite,
  first: RunningServer,
  onUnexpectedExit: ((detail: string) => void) | undefined,
  signal: AbortSignal,
): Promise<void> {
  const aborted = new Promise<void>((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true }),
  );
  const isStopping = () => signal.aborted;
  let running: RunningServer | null = first;
  let delayMs = firstDelayMs;
  while (!isStopping()) {
    try {
      if (running === null) {
        await sleep(delayMs, undefined, { signal });
        delayMs = Math.min(delayMs * 2, maxDelayMs);
        running = await bringUp(site, signal);
        site.log.info({ pid: running.server.pid }, "the embedded PostgreSQL is running again");
        delayMs = firstDelayMs;
      }
      await Promise.race([running.lock.lost, running.server.exited, aborted]);
      if (!isStopping()) running = await keepOwning(site, running, onUnexpectedExit, signal);
    } catch (error) {
      await running?.server.stop();
      running = null;
      if (isStopping()) break;
      site.log.warn({ err: error, dataDirectory: site.dataDirectory }, "the embedded PostgreSQL is down");
    }
  }
  await running?.lock.release();
  await running?.server.stop();
}

/** The connection with the lock is gone: with the whole server, or after a crash that the server recovers from itself. */
async function keepOwning(
  site: ServerSite,
  { server }: RunningServer,
  onUnexpectedExit: ((detail: string) => void) | undefined,
  signal: AbortSignal,
): Promise<RunningServer | null> {
  const lock = await ownWhenReady(site, server, new Patience(site.log, signal));
  if (lock !== null) return { server, lock };
  const detail = `PostgreSQL ${await server.exited}`;
  site.log.warn(
    { detail, lastLines: server.lastLines },
    "the embedded PostgreSQL ended unexpectedly; starting it again",
  );
  onUnexpectedExit?.(detail);
  return null;
}
