import type { Config } from "../config.js";

type Times = Pick<Config, "shutdownDelaySeconds" | "shutdownGraceSeconds">;

/** The last writes have this long, however short the grace is. */
const lastWritesMs = 2_000;

/** How long requests under way may take: most of the grace. */
export function requestsMs({ shutdownGraceSeconds }: Times): number {
  return shutdownGraceSeconds * 800;
}

/** How long a server may take to stop. */
export function stopMs(times: Times): number {
  const graceMs = Math.max(times.shutdownGraceSeconds * 1_000, requestsMs(times) + lastWritesMs);
  return times.shutdownDelaySeconds * 1_000 + graceMs;
}
