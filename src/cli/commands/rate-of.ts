import type { Command } from "commander";
import type { KeyRate } from "../../core/model/keys/key-restrictions.js";

interface RateOptions {
  readonly rateLimit?: number | undefined;
  readonly rateWindowSeconds?: number | undefined;
}

/** A rate needs both of its options. */
export function rateOf(
  { rateLimit: limit, rateWindowSeconds: windowSeconds }: RateOptions,
  command: Command,
): KeyRate | undefined {
  if (limit !== undefined && windowSeconds !== undefined) return { limit, windowSeconds };
  if (limit === undefined && windowSeconds === undefined) return undefined;
  return command.error("error: --rate-limit and --rate-window-seconds go together");
}
