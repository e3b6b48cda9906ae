import { locatePlatformPackage } from "../../../storage/embedded/platform-binaries.js";
import type { ServerFacts } from "../../../storage/examination/server-facts.js";
import { judgeFailure } from "../judge-failure.js";
import { ok, problem, warn, type Check, type Verdict } from "../check.js";
import { reasonOf } from "../reason-of.js";

/** Whether there is a PostgreSQL that a server can use. */
export const database: Check = {
  name: "database",
  async examine(deployment) {
    const isEmbedded = deployment.config().databaseUrl === undefined;
    if (isEmbedded) {
      const missing = judgeEmbedded();
      if (missing !== null) return [missing];
    }
    const reach = await deployment.reachDatabase();
    if (reach.state === "not made") return [ok("the embedded PostgreSQL; the first start makes it")];
    if (reach.state === "stopped") {
      return [
        warn(
          "the embedded PostgreSQL is stopped, because no server runs",
          "Start the server, and run this again: it looks into the database only while it runs.",
        ),
      ];
    }
    if (reach.state === "failed") return [judgeFailure(reach.error)];
    return judgeServer(await deployment.facts(), isEmbedded);
  },
};

function judgeEmbedded(): Verdict | null {
  try {
    locatePlatformPackage();
    return null;
  } catch (error) {
    return problem(reasonOf(error), "Set DATABASE_URL, or install Latchkey with its optional dependencies.");
  }
}

const transports = { socket: "over a local socket", tls: "with TLS", plain: "without TLS" };
const oldestSupported = 140_000;

export function judgeServer(facts: ServerFacts, isEmbedded: boolean): readonly Verdict[] {
  const found: Verdict[] = [];
  if (facts.versionNumber < oldestSupported) {
    found.push(
      problem(`PostgreSQL ${facts.version} is too old`, "Upgrade it: Latchkey needs version 14 or later."),
    );
  }
  if (facts.isStandby) {
    found.push(
      problem(
        "it is a standby, which can be read only",
        "Set DATABASE_URL to the primary. Where that is lost for good, promote this one: SELECT pg_promote().",
      ),
    );
  } else if (facts.isReadOnly) {
    found.push(
      problem(
        "its transactions are read-only",
        "Set default_transaction_read_only to off for this role and this database.",
      ),
    );
  }
  if (facts.encoding !== "UTF8") {
    found.push(
      problem(
        `its encoding is ${facts.encoding}, so it cannot store every name`,
        "Create the database anew with ENCODING 'UTF8' and TEMPLATE template0.",
      ),
    );
  }
  if (found.length > 0) return found;
  const kind = isEmbedded ? "the embedded PostgreSQL" : "PostgreSQL";
  return [ok(`${kind} ${facts.version}, ${transports[facts.transport]}`)];
}
