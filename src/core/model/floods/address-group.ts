import { isIP } from "node:net";

/**
 * Addresses that are counted as one: an IPv4 address, or an IPv6 network (/64). One customer may have up to a /48 of
 * such networks.
 */
export function addressGroup(address: string, ipv6Bits: 64 | 48 = 64): string {
  const [ip = ""] = address.split("%", 1);
  const version = isIP(ip);
  if (version === 4) return ip;
  // A header may hold a text that is no address. All such texts are one group.
  if (version === 0) return "?";
  const words = wordsOf(ip);
  const isIPv4 = words.slice(0, 5).every((word) => word === 0) && words[5] === 0xffff;
  if (isIPv4) return words.slice(6).flatMap(bytesOf).join(".");
  const network = words.slice(0, ipv6Bits / 16).map((word) => word.toString(16));
  return `${network.join(":")}::/${ipv6Bits}`;
}

/** The eight numbers of a valid IPv6 address. */
function wordsOf(ip: string): number[] {
  const [head = "", tail] = ip.split("::");
  const before = parseWords(head);
  if (tail === undefined) return before;
  const after = parseWords(tail);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0);
  return [...before, ...zeros, ...after];
}

function parseWords(text: string): number[] {
  if (text === "") return [];
  return text.split(":").flatMap((word) => {
    if (!word.includes(".")) return [Number.parseInt(word, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = word.split(".").map(Number);
    return [a * 256 + b, c * 256 + d];
  });
}

function bytesOf(word: number): number[] {
  return [word >> 8, word & 255];
}
