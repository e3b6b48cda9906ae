import { hourMs } from "../../../core/model/durations.js";
import { judgePeppers } from "../../../core/model/peppers/judge-peppers.js";
import { claimPeppers } from "../../../core/model/peppers/pepper-claim.js";
import { readPeppersNow } from "../../../storage/replica-peppers.js";
import { findPeppers, pepperSource } from "../../local-secrets.js";
import { NotExamined, ok, problem, type Check } from "../check.js";

/** What a start of the server would say of its peppers. */
export const peppers: Check = {
  name: "peppers",
  async examine(deployment) {
    const config = deployment.config();
    const database = await deployment.database();
    const found = await findPeppers(config);
    if (found === null) throw new NotExamined("the first start makes the pepper");
    const claim = claimPeppers(found, config.forcedRetirements);
    const idleMs = config.sessionIdleHours * hourMs;
    const state = await database.read((client) => readPeppersNow(client, claim, idleMs));
    const source = pepperSource(config);
    const problems = judgePeppers(claim, state);
    if (problems.length > 0) {
      return problems.map(({ message }) => {
        const [first = "", ...rest] = message.split(". ");
        return problem(`${source}: ${first}`, `${rest.join(". ")}.`);
      });
    }
    const versions = claim.checks.map(({ version }) => version);
    const listed = versions.length === 1 ? `version ${versions[0] ?? ""}` : `versions ${versions.join(", ")}`;
    return [ok(`${source} has ${listed}, and ${claim.signingVersion} signs; no other version is in use`)];
  },
};
