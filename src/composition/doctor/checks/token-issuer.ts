import { NotExamined, ok, problem, type Check } from "../check.js";
import { reasonOf } from "../reason-of.js";

const timeoutMs = 4_000;

/** The identity provider whose tokens are accepted. */
export const tokenIssuer: Check = {
  name: "token issuer",
  async examine(deployment) {
    const { identity } = deployment.config();
    if (identity === null) return [ok("not used: AUTH_JWKS_URL is not set")];
    const { keys, issuer } = identity;
    if ("set" in keys) return [ok(`the keys of ${issuer} are in AUTH_JWKS`)];
    if (deployment.isOffline) throw new NotExamined("--offline leaves it out");
    try {
      const { readBounded } = await import("../../../identity/read-bounded.js");
      const { parseKeySet } = await import("../../../identity/parse-key-set.js");
      parseKeySet(await readBounded(keys.url, { timeoutMs, traceparent: null }));
      return [ok(`the keys of ${issuer} can be read`)];
    } catch (error) {
      return [
        problem(
          `${keys.url} gives no keys: ${reasonOf(error)}`,
          "Check AUTH_JWKS_URL: it must answer this machine with a JSON Web Key Set, without a redirect.",
        ),
      ];
    }
  },
};
