import { isIP } from "node:net";
import { z } from "zod";
import { commaSeparated } from "./setting-values.js";

export const trustProxy = z
  .string()
  .refine(isTrustProxy, "must be true, false, or IP addresses and networks, comma separated")
  .transform(parseTrustProxy)
  .default(false);

const namedNetworks = ["loopback", "linklocal", "uniquelocal"];

/**
 * `true`, `false`, or the addresses and networks of the proxies in front. A number of hops is refused, because it would
 * trust the headers of a client that connects directly.
 */
function isTrustProxy(text: string): boolean {
  if (text === "true" || text === "false") return true;
  return commaSeparated(text).every((part) => {
    const [address = "", bits = "1", ...rest] = part.split("/");
    const family = isIP(address);
    const isLength = /^[1-9][0-9]{0,2}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
    return namedNetworks.includes(part) || (family > 0 && isLength && rest.length === 0);
  });
}

function parseTrustProxy(text: string): boolean | string[] {
  return text === "true" || text === "false" ? text === "true" : commaSeparated(text);
}
