import type { Config } from "../config.js";

type Times = Pick<Config, "shutdownDelaySeconds" | "shutdownGraceSeconds">;

/** The minimum time for the last writes, even when the grace period is shorter. */
const lastWritesMs = 2_000;

/** The time for running requests: 80 % of the grace period. */
export function requestsMs({ shutdownGraceSeconds }: Times): number {
  return shutdownGraceSeconds * 800;
}

/** The time in which a server must stop. */
export function stopMs(times: Times): number {
  const graceMs = Math.max(times.shutdownGraceSeconds * 1_000, requestsMs(times) + lastWritesMs);
  return times.shutdownDelaySeconds * 1_000 + graceMs;
}
