import { addressGroup } from "../floods/address-group.js";

const [dot, zero, nine, colon] = [46, 48, 57, 58];
const wordSize = 0x1_0000;
/** Networks of IPv6 are counted from here; those of IPv4 have 24 bits. */
const firstIPv6 = 2 ** 48;

/**
 * The network of an address, short of the client itself: /24 or /48, as a number. Null when the text is no address. The
 * usual forms are read digit by digit, because checks wait for it.
 */
export function networkNumber(ip: string): number | null {
  return readIPv4(ip) ?? readIPv6(ip) ?? readAny(ip);
}

export function networkName(network: number): string {
  if (network < firstIPv6) return `${network >> 16}.${(network >> 8) & 255}.${network & 255}.0/24`;
  const prefix = network - firstIPv6;
  const words = [prefix / wordSize ** 2, prefix / wordSize, prefix].map(
    (word) => Math.floor(word) % wordSize,
  );
  // The zeros before the two colons are part of what they stand for.
  while (words.length > 1 && words.at(-1) === 0) words.pop();
  return `${words.map((word) => word.toString(16)).join(":")}::/48`;
}

function readIPv4(ip: string): number | null {
  let network = 0;
  let byte = -1;
  let dots = 0;
  for (let index = 0; index < ip.length; index += 1) {
    const code = ip.charCodeAt(index);
    if (code >= zero && code <= nine) {
      byte = byte < 0 ? code - zero : byte * 10 + code - zero;
      if (byte > 255) return null;
    } else if (code === dot && byte >= 0 && dots < 3) {
      network = network * 256 + byte;
      dots += 1;
      byte = -1;
    } else return null;
  }
  return dots === 3 && byte >= 0 ? network : null;
}

/** Only where the first three words are written out, and all of it is hexadecimal. */
function readIPv6(ip: string): number | null {
  let network = 0;
  let word = -1;
  let words = 0;
  for (let index = 0; index < ip.length; index += 1) {
    const code = ip.charCodeAt(index);
    if (code === colon) {
      if (words < 3) {
        if (word < 0) return null;
        network = network * wordSize + word;
      }
      words += 1;
      word = -1;
      continue;
    }
    const digit = hexDigit(code);
    if (digit < 0) return null;
    word = word < 0 ? digit : word * 16 + digit;
    if (word >= wordSize) return null;
  }
  return words >= 3 && words <= 7 ? firstIPv6 + network : null;
}

function hexDigit(code: number): number {
  if (code >= zero && code <= nine) return code - zero;
  const letter = (code | 32) - 87;
  return letter >= 10 && letter <= 15 ? letter : -1;
}

function readAny(ip: string): number | null {
  const group = addressGroup(ip, 48);
  if (group === "?") return null;
  if (!group.includes(":")) return readIPv4(group);
  const [a = 0, b = 0, c = 0] = group.split(":").map((word) => Number.parseInt(word, 16));
  return firstIPv6 + (a * wordSize + b) * wordSize + c;
}
