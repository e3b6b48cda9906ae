import type { Config } from "../config.js";

type Times = Pick<Config, "shutdownDelaySeconds" | "shutdownGraceSeconds">;

/** The time for the last writes, however short the grace is. */
const lastWritesMs = 2_000;

/** The time for running requests: most of the grace. */
export function requestsMs({ shutdownGraceSeconds }: Times): number {
  return shutdownGraceSeconds * 800;
}

/** The time in which a server must stop. */
export function stopMs(times: Times): number {
  const graceMs = Math.max(times.shutdownGraceSeconds * 1_000, requestsMs(times) + lastWritesMs);
  return times.shutdownDelaySeconds * 1_000 + graceMs;
}
