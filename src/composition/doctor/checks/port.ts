import { answersManagement } from "../../../config.js";
import { examinePort } from "../examine-port.js";
import type { Check } from "../check.js";

export const port: Check = {
  name: "port",
  examine: async (deployment) => {
    const config = deployment.config();
    const { host, port } = config;
    const onlyChecks = !answersManagement(config);
    const variables = { variable: "PORT", hostVariable: "HOST" };
    return [await examinePort({ ...variables, host, port, path: "/livez", onlyChecks })];
  },
};
