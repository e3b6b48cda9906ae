import { detectPooling, type Pooling } from "../../../storage/examination/detect-pooler.js";
import { NotExamined, ok, problem, type Check, type Verdict } from "../check.js";

/** Notices between servers, and locks, need a session for each connection. */
export const pooler: Check = {
  name: "pooler",
  async examine(deployment) {
    const { connectionString } = await deployment.database();
    const pooling = await detectPooling(connectionString);
    if (pooling === "standby") throw new NotExamined("a standby sends no notices");
    return [verdicts[pooling]];
  },
};

const directly = "Set DATABASE_URL to PostgreSQL itself";

const verdicts: Readonly<Record<Exclude<Pooling, "standby">, Verdict>> = {
  sessions: ok("each connection has a session of its own, and hears notices"),
  "shared sessions": problem(
    "a pooler shares sessions between connections, so servers do not hear of revocations and locks do not hold",
    `${directly}, or let the pooler give each connection a session (pgbouncer: pool_mode=session).`,
  ),
  "no notices": problem(
    "a NOTIFY does not arrive, so servers do not hear of revocations",
    `${directly}: what stands between drops notices.`,
  ),
  "no settings": problem(
    "a pooler refuses statement_timeout, so a server cannot connect",
    `${directly}, or let the pooler pass it on (pgbouncer: ignore_startup_parameters=statement_timeout).`,
  ),
};
