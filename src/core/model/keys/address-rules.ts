import { BlockList, isIP } from "node:net";
import type { ErrorDetail } from "../../../errors/result.js";

const noAddress: readonly ErrorDetail[] = [
  { field: "ip", message: "This key is bound to addresses, and the request names none." },
];
const unreadableAddress: readonly ErrorDetail[] = [
  {
    field: "ip",
    message: "This key is bound to addresses, and what the request names is not an IP address.",
  },
];
const notListed: readonly ErrorDetail[] = [];

/** Null when the request may pass; else what its refusal says in `details`. */
export type RefuseAddress = (ip: string | null) => readonly ErrorDetail[] | null;

/** An IP address, or a network such as 192.0.2.0/24. */
export function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  return /^[0-9]{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32);
}

/** Compiles a list of addresses for many checks; null when it allows everything. */
export function compileAllowedIps(allowedIps: readonly string[]): RefuseAddress | null {
  if (allowedIps.length === 0) return null;
  const list = new BlockList();
  for (const network of allowedIps) {
    const [address = "", bits] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  // The list itself knows an IPv4 address in IPv6, however that is written.
  return (ip) => {
    if (ip === null) return noAddress;
    const version = isIP(ip);
    if (version === 0) return unreadableAddress;
    return list.check(ip, version === 6 ? "ipv6" : "ipv4") ? null : notListed;
  };
}
