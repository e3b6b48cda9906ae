import { setTimeout as sleep } from "node:timers/promises";
import { bringUp, ownWhenReady, type RunningServer } from "./bring-up.js";
import { StartupWait } from "./startup-wait.js";
import type { ServerSetup } from "./server-setup.js";

const firstDelayMs = 100;
const maxDelayMs = 5_000;

/** Keeps the server running and keeps the owner lock. Stops the server on the signal. */
export async function supervise(
  setup: ServerSetup,
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
        running = await bringUp(setup, signal);
        setup.log.info({ pid: running.server.pid }, "the embedded PostgreSQL is running again");
        delayMs = firstDelayMs;
      }
      await Promise.race([running.lock.lost, running.server.exited, aborted]);
      if (!isStopping()) running = await keepOwning(setup, running, onUnexpectedExit, signal);
    } catch (error) {
      await running?.server.stop();
      running = null;
      if (isStopping()) break;
      setup.log.warn({ err: error, dataDirectory: setup.dataDirectory }, "the embedded PostgreSQL is down");
    }
  }
  await running?.lock.release();
  await running?.server.stop();
}

/** The connection with the lock has ended: the server exited, or a backend crashed and the server recovers by itself. */
async function keepOwning(
  setup: ServerSetup,
  { server }: RunningServer,
  onUnexpectedExit: ((detail: string) => void) | undefined,
  signal: AbortSignal,
): Promise<RunningServer | null> {
  const lock = await ownWhenReady(setup, server, new StartupWait(setup.log, signal));
  if (lock !== null) return { server, lock };
  const detail = `PostgreSQL ${await server.exited}`;
  setup.log.warn(
    { detail, lastLines: server.lastLines },
    "the embedded PostgreSQL ended unexpectedly; starting it again",
  );
  onUnexpectedExit?.(detail);
  return null;
}
