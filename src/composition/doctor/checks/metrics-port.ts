import { examinePort } from "../examine-port.js";
import { ok, type Check } from "../check.js";

export const metricsPort: Check = {
  name: "metrics port",
  examine: async (deployment) => {
    const { listen, token } = deployment.config().metrics;
    if (listen === null) {
      return [ok(token === null ? "not used: METRICS_PORT is not set" : "not used: /metrics is at PORT")];
    }
    const variables = { variable: "METRICS_PORT", hostVariable: "METRICS_HOST" };
    return [await examinePort({ ...variables, ...listen, path: "/metrics", onlyChecks: null })];
  },
};
