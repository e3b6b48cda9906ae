import type { ServerFacts } from "../../../storage/examination/server-facts.js";
import { NotExamined, ok, problem, warn, type Check, type Verdict } from "../check.js";

/** Whether a revocation that was acknowledged survives a crash. */
export const durability: Check = {
  name: "durability",
  async examine(deployment) {
    const facts = await deployment.facts();
    if (facts.isStandby) throw new NotExamined("a standby commits nothing");
    return judgeDurability(facts);
  },
};

type Durability = Pick<
  ServerFacts,
  | "fsync"
  | "fullPageWrites"
  | "synchronousCommit"
  | "standbys"
  | "wantsSynchronousStandby"
  | "hasSynchronousStandby"
>;

export function judgeDurability(facts: Durability): readonly Verdict[] {
  const found: Verdict[] = [];
  if (!facts.fsync) {
    found.push(
      warn("fsync is off: a power cut can destroy the database", "Set fsync = on in postgresql.conf."),
    );
  }
  if (!facts.fullPageWrites) {
    found.push(
      warn(
        "full_page_writes is off: a power cut can damage tables",
        "Set full_page_writes = on in postgresql.conf.",
      ),
    );
  }
  if (facts.synchronousCommit === "off") {
    found.push(
      warn(
        "synchronous_commit is off: a crash can undo a revocation that was acknowledged",
        "Set synchronous_commit = on for this role and this database.",
      ),
    );
  }
  const waits = facts.wantsSynchronousStandby && !["off", "local"].includes(facts.synchronousCommit);
  if (waits && !facts.hasSynchronousStandby) {
    found.push(
      problem(
        "every change waits for a standby that synchronous_standby_names names and that is not connected",
        "Start that standby, or correct synchronous_standby_names: it has the application_name of the standby's primary_conninfo. Without it changes go on, and a failover can bring a revoked key back.",
      ),
    );
  }
  if (facts.standbys > 0 && !waits) {
    const copies = facts.standbys === 1 ? "1 server copies" : `${facts.standbys} servers copy`;
    found.push(
      warn(
        `${copies} this database without it waiting: after a failover, a revoked key can work again`,
        "Name the standby that may be promoted in synchronous_standby_names, with synchronous_commit = on.",
      ),
    );
  }
  return found.length > 0 ? found : [ok("a commit is on disk before it is answered")];
}
