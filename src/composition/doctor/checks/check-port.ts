import { ok, type Check } from "../check.js";
import { examinePort } from "../examine-port.js";

/** The port of the processes that only check keys. */
export const checkPort: Check = {
  name: "check port",
  examine: async (deployment) => {
    const { host, checkPort: port } = deployment.config();
    if (port === null) return [ok("not used: CHECK_PORT is not set")];
    const variables = { variable: "CHECK_PORT", hostVariable: "HOST" };
    return [await examinePort({ ...variables, host, port, path: "/livez", onlyChecks: true })];
  },
};
