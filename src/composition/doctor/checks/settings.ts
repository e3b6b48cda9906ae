import { dangerousSettings } from "../../check-settings.js";
import { findOperatorKey, findPeppers } from "../../local-secrets.js";
import { readPersistedOperations } from "../../read-persisted-operations.js";
import { readScopeCatalogue } from "../../read-scope-catalogue.js";
import { ok, type Check } from "../check.js";

/** What the server warns about when it starts, and the files that it reads then. */
export const settings: Check = {
  name: "settings",
  async examine(deployment) {
    const config = deployment.config();
    await readScopeCatalogue(config);
    await readPersistedOperations(config);
    const peppers = (await findPeppers(config)) ?? [];
    const dangerous = dangerousSettings(config, { operatorKey: await findOperatorKey(config), peppers });
    if (dangerous.length === 0) return [ok("none is dangerous")];
    return dangerous.map(({ variable, danger, advice, isRefused }) => ({
      state: isRefused ? "problem" : "warning",
      found: `${variable}: ${danger}`,
      advice: `${advice}.`,
    }));
  },
};
