import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { refuseSettings, type Config } from "../config.js";
import type { Pepper } from "../core/model/keys/secret-digester.js";
import { every } from "../core/engine/every.js";
import { claimPeppers, type PepperClaim } from "../core/model/peppers/pepper-claim.js";
import { describeUse } from "../core/model/peppers/pepper-use.js";
import { tryPeppers, type ReplicaPeppers } from "../storage/replica-peppers.js";
import { pepperSource } from "./local-secrets.js";
import { warning } from "./log.js";
import { hourMs } from "../core/model/durations.js";

const retryMs = 250;
const sayThatItRunsMs = 1_000;

/**
 * Refuses to start with peppers with which this server and another one would refuse each other's secrets. A server that
 * stands in the way may be one that was killed just now: it counts only if it is seen again.
 */
export async function admitPeppers(
  config: Config,
  peppers: readonly Pepper[],
  connectionString: string,
  log: Logger,
  replica: string | null = null,
): Promise<PepperClaim> {
  const claim = claimPeppers(peppers, config.forcedRetirements);
  let since: Date | null = null;
  for (;;) {
    const { now, problems, givenUp } = await tryPeppers(connectionString, claim, replica, idleMs(config));
    if (problems.length === 0) {
      for (const use of givenUp) {
        log.warn(
          `Version ${use.version} of the pepper is retired by force. Unknown from now on: ${describeUse(use)}.`,
        );
      }
      return claim;
    }
    const began = (since ??= now);
    const isFinal = problems.some(
      ({ causedBy }) => causedBy.length === 0 || causedBy.some(({ seenAt }) => seenAt > began),
    );
    if (isFinal) {
      refuseSettings(...problems.map(({ message }) => `${pepperSource(config)}: ${message}.`));
    }
    await pause(retryMs);
  }
}

/** Admits a replica, and says that it runs until it stops. */
export async function admitReplica(
  config: Config,
  peppers: readonly Pepper[],
  connectionString: string,
  log: Logger,
  replicas: ReplicaPeppers,
): Promise<{ stop(): Promise<void> }> {
  const replica = randomBytes(9).toString("base64url");
  const claim = await admitPeppers(config, peppers, connectionString, log, replica);
  let latest: Promise<void> = Promise.resolve();
  const say = () => (latest = replicas.sayThatItRuns(replica, claim));
  const saying = every(
    sayThatItRunsMs,
    say,
    warning(log, "other servers were not told which peppers this one has"),
  );
  return {
    async stop() {
      saying.stop();
      // Otherwise it could come after the last word.
      await latest.catch(() => undefined);
      await replicas
        .sayThatItIsGone(replica)
        .catch(warning(log, "this server is taken for running for 5 seconds"));
    },
  };
}

function idleMs({ sessionIdleHours }: Config): number {
  return sessionIdleHours * hourMs;
}
