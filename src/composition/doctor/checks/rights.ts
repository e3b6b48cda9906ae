import type { ServerFacts } from "../../../storage/examination/server-facts.js";
import { ok, problem, type Check, type Verdict } from "../check.js";

/** A start migrates, and a server makes partitions of usage every day. */
export const rights: Check = {
  name: "rights",
  examine: async (deployment) => judgeRights(await deployment.facts()),
};

type Rights = Pick<ServerFacts, "role" | "schema" | "mayCreate" | "foreignOwner" | "database">;

export function judgeRights({ role, schema, mayCreate, foreignOwner, database }: Rights): readonly Verdict[] {
  if (schema === null) {
    return [
      problem(
        `the search path of role ${role} names no schema that exists`,
        `Create the schema, or run as an administrator:\nALTER ROLE "${role}" IN DATABASE "${database}" SET search_path = public`,
      ),
    ];
  }
  const found: Verdict[] = [];
  if (!mayCreate) {
    found.push(
      problem(
        `role ${role} may not create tables in schema ${schema}`,
        `Run as an administrator:\nGRANT CREATE ON SCHEMA "${schema}" TO "${role}"`,
      ),
    );
  }
  if (foreignOwner !== null) {
    found.push(
      problem(
        `Latchkey's tables belong to role ${foreignOwner}, and ${role} cannot migrate them`,
        `Connect as ${foreignOwner}, or run as an administrator:\nGRANT "${foreignOwner}" TO "${role}"`,
      ),
    );
  }
  return found.length > 0 ? found : [ok(`role ${role} may create tables in schema ${schema}`)];
}
