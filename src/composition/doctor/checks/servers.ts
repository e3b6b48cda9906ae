import type { ReplicaRecord } from "../../../core/model/peppers/pepper-use.js";
import { listRunningReplicas } from "../../../storage/pepper-uses.js";
import { ok, warn, type Check, type Verdict } from "../check.js";

/** The servers that run on this database, as far as they say so themselves. */
export const servers: Check = {
  name: "servers",
  async examine(deployment) {
    const database = await deployment.database();
    return [judgeServers(await database.read(listRunningReplicas))];
  },
};

export function judgeServers(running: readonly ReplicaRecord[]): Verdict {
  if (running.length === 0) return ok("none runs on this database");
  const count = running.length === 1 ? "1 runs" : `${running.length} run`;
  const [first, ...others] = new Set(running.map(describe));
  if (others.length === 0) return ok(`${count}, with ${first ?? ""}`);
  return warn(
    `${count}, and they differ: ${[first, ...others].join("; ")}`,
    "Give every server the same KEY_PEPPERS and KEY_PEPPER_SIGNING. While a pepper is rotated they differ for a time.",
  );
}

function describe({ versions, signingVersion }: ReplicaRecord): string {
  const known = [...versions].sort((one, other) => one - other).join(", ");
  return versions.length === 1 ? `pepper ${known}` : `peppers ${known} of which ${signingVersion} signs`;
}
