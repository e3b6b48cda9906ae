import { publicUrlOf } from "../../../config.js";
import { NotExamined, ok, problem, warn, type Check } from "../check.js";

/** Where clients find the server, and where links in mails lead. */
export const publicUrl: Check = {
  name: "public url",
  async examine(deployment) {
    const config = deployment.config();
    if (config.publicUrl === undefined) {
      const assumed = publicUrlOf(config);
      if (!config.isProduction) return [ok(`not set: ${assumed}`)];
      return [
        warn(
          `not set, so links in mails lead to ${assumed}`,
          "Set PUBLIC_URL to the https:// address at which clients find the server.",
        ),
      ];
    }
    const url = config.publicUrl;
    const answer = await deployment.publicAnswer();
    if (answer === null) throw new NotExamined("--offline leaves it out");
    if (answer.state === "latchkey" && answer.onlyChecks) {
      return [
        problem(
          `the Latchkey at ${url} answers checks only, so there is no dashboard, GraphQL or REST for management`,
          "Let the proxy pass these on to PORT of a server with ROLE=all or ROLE=manage, and not to CHECK_PORT or to a server with ROLE=check.",
        ),
      ];
    }
    if (answer.state === "latchkey") return [ok(`a Latchkey answers at ${url}`)];
    if (answer.state === "other") {
      return [
        warn(
          `${url}/livez answers ${answer.status}, and not as a Latchkey does`,
          "Set PUBLIC_URL to the server's own address, and let the proxy pass every path on as it is.",
        ),
      ];
    }
    return [
      warn(
        `${url} does not answer this machine: ${answer.reason}`,
        "Start the server, and check the name, the certificate and the proxy. Where only clients can reach it, use --offline.",
      ),
    ];
  },
};
