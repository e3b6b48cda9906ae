import type { Config } from "../../../config.js";
import { ok, warn, type Check, type Verdict } from "../check.js";

/** Whether the server can tell the address of a client from that of a proxy. `settings` warns where it trusts everybody. */
export const proxies: Check = {
  name: "proxies",
  async examine(deployment) {
    const { isProduction, publicUrl, trustProxy } = deployment.config();
    const answer = await deployment.publicAnswer();
    const seen = answer?.state === "latchkey" ? answer.proxy : null;
    return [judgeProxies({ isProduction, publicUrl, trustProxy }, seen)];
  },
};

type ProxySettings = Pick<Config, "isProduction" | "publicUrl" | "trustProxy">;

/**
 * A Latchkey speaks http, so behind an https:// address there is a proxy. `seen` is what names itself in an answer from
 * there: Latchkey sends neither `Via` nor `Server`.
 */
export function judgeProxies(
  { isProduction, publicUrl, trustProxy }: ProxySettings,
  seen: string | null,
): Verdict {
  if (trustProxy === true) return ok("trusts whoever connects (TRUST_PROXY=true)");
  if (trustProxy !== false) return ok(`trusts ${trustProxy.join(", ")}`);
  const isHttps = publicUrl?.startsWith("https:") === true;
  if (seen === null && !(isHttps && isProduction)) return ok("none is trusted, and none is expected");
  const why = seen === null ? "PUBLIC_URL is https, so there is one" : `one answers at PUBLIC_URL (${seen})`;
  return warn(
    `${why}, but TRUST_PROXY names none: every client seems to have the proxy's address`,
    "List the addresses of the proxies in TRUST_PROXY. Otherwise limits of addresses hit everybody, and allowed addresses of keys do not match.",
  );
}
