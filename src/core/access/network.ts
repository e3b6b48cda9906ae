import { isIPv6 } from "node:net";

const mappedAddress = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** What counts as one caller: an IPv4 address, or the /64 of IPv6 that one customer usually has to itself. */
export function networkOf(ip: string | null): string {
  if (ip === null) return "unknown";
  const mapped = mappedAddress.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  const [address = ""] = ip.split("%", 1);
  return isIPv6(address) ? `${firstGroups(address).join(":")}::/64` : ip;
}

/** The first four of eight groups, however short the address is written. */
function firstGroups(address: string): string[] {
  const [head = "", tail] = address.split("::", 2);
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  // An address that ends like one of IPv4 has a group less written out.
  const written = before.length + after.length + (address.includes(".") ? 1 : 0);
  const omitted = tail === undefined ? 0 : 8 - written;
  const groups = [...before, ...Array.from({ length: omitted }, () => "0"), ...after];
  return groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
}
