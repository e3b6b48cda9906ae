import { listRunningReplicas } from "../../../storage/pepper-uses.js";
import { connectionsOfServer } from "../../open-stores.js";
import { ok, problem, warn, type Check, type Verdict } from "../check.js";

/** `max_connections` against what the servers open. */
export const connections: Check = {
  name: "connections",
  async examine(deployment) {
    const config = deployment.config();
    const database = await deployment.database();
    const facts = await deployment.facts();
    const running = await database.read(listRunningReplicas).catch(() => []);
    const onThisMachine = config.checkPort === null ? config.workers : 2 * config.workers;
    const limits = [facts.serverConnections, facts.roleConnections, facts.databaseConnections];
    return [
      judgeConnections({
        allowed: Math.min(...limits.filter((limit) => limit >= 0)),
        eachServer: connectionsOfServer(config),
        servers: Math.max(running.length, onThisMachine),
        onThisMachine,
      }),
    ];
  },
};

interface Connections {
  readonly allowed: number;
  readonly eachServer: number;
  /** All that run, or those that will run here. */
  readonly servers: number;
  readonly onThisMachine: number;
}

/** In a roll, the new servers of a machine can be there before the old ones have gone. */
export function judgeConnections({ allowed, eachServer, servers, onThisMachine }: Connections): Verdict {
  const now = servers * eachServer;
  const inRoll = now + onThisMachine * eachServer;
  const whose = servers === 1 ? "1 server opens" : `${servers} servers open`;
  const found = `the database allows ${allowed}; ${whose} up to ${now}`;
  const advice = `Raise max_connections (or the limit of the role or the database) to ${inRoll + 10} or more, or lower DATABASE_POOL_SIZE.`;
  if (allowed < now) return problem(found, advice);
  return allowed < inRoll ? warn(`${found}, and ${inRoll} during a restart`, advice) : ok(found);
}
