import { examinePort } from "../examine-port.js";
import type { Check } from "../check.js";

export const port: Check = {
  name: "port",
  examine: async (deployment) => {
    const { host, port } = deployment.config();
    return [await examinePort({ variable: "PORT", hostVariable: "HOST", host, port, path: "/livez" })];
  },
};
