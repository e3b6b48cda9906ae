import { BlockList, isIP } from "node:net";
import type { ErrorDetail } from "../../errors/result.js";
import { storableText } from "../storable-text.js";

/** What limits one key, beside the limits of its account. */
export interface KeyRestrictions {
  /** Addresses and networks it may be used from; anywhere when empty. */
  readonly allowedIps: readonly string[];
  /** What it may be used for, as `GET /v1/charts/*` or `/v1/charts/*`; anything when empty. */
  readonly allowedEndpoints: readonly string[];
  readonly rate: KeyRate | null;
  /** How often it may be used in all. */
  readonly maxUses: number | null;
}

export interface KeyRate {
  readonly limit: number;
  readonly windowSeconds: number;
}

export const noRestrictions: KeyRestrictions = {
  allowedIps: [],
  allowedEndpoints: [],
  rate: null,
  maxUses: null,
};

/** What is absent stays as it is; null takes a restriction away. */
export type RestrictionsInput = {
  readonly [Name in keyof KeyRestrictions]?: KeyRestrictions[Name] | null | undefined;
};

export const mostOfAnything = 1_000_000_000;
const mostEntries = 50;
const mostWindowSeconds = 86_400;
const endpointShape = /^(?:[A-Z]+ )?\/[^\s*?#]*\*?$/;

export function checkRestrictions(input: RestrictionsInput): {
  restrictions: Partial<KeyRestrictions>;
  details: ErrorDetail[];
} {
  const details: ErrorDetail[] = [];
  const { allowedIps, allowedEndpoints, rate, maxUses } = input;
  checkEntries("allowedIps", allowedIps, isNetwork, "an IP address or a network, as 192.0.2.0/24", details);
  checkEntries(
    "allowedEndpoints",
    allowedEndpoints,
    isEndpoint,
    "a path, as /v1/charts/* or GET /v1/charts",
    details,
  );
  if (rate) {
    checkWhole("rate.limit", rate.limit, mostOfAnything, details);
    checkWhole("rate.windowSeconds", rate.windowSeconds, mostWindowSeconds, details);
  }
  if (maxUses !== undefined && maxUses !== null) checkWhole("maxUses", maxUses, mostOfAnything, details);
  return {
    details,
    restrictions: {
      ...(allowedIps === undefined ? {} : { allowedIps: allowedIps ?? [] }),
      ...(allowedEndpoints === undefined ? {} : { allowedEndpoints: allowedEndpoints ?? [] }),
      ...(rate === undefined ? {} : { rate }),
      ...(maxUses === undefined ? {} : { maxUses }),
    },
  };
}

/** Compiles a list of addresses for many checks; null when it allows everything. */
export function compileAllowedIps(allowedIps: readonly string[]): ((ip: string) => boolean) | null {
  if (allowedIps.length === 0) return null;
  const list = new BlockList();
  for (const network of allowedIps) {
    const [address = "", bits] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (text) => {
    // IPv4 over an IPv6 socket.
    const ip = /^::ffff:\d/i.test(text) ? text.slice(7) : text;
    const version = isIP(ip);
    return version !== 0 && list.check(ip, version === 6 ? "ipv6" : "ipv4");
  };
}

export function isEndpointAllowed(
  allowed: readonly string[],
  method: string | null,
  endpoint: string | null,
): boolean {
  if (allowed.length === 0) return true;
  if (endpoint === null) return false;
  const path = plainPath(endpoint);
  return (
    path !== null &&
    allowed.some((rule) => {
      const space = rule.indexOf(" ");
      if (space > 0 && rule.slice(0, space) !== method?.toUpperCase()) return false;
      const pattern = rule.slice(space + 1);
      return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    })
  );
}

/** The path that a server would serve: without query, and with `..` gone, however it was written. */
function plainPath(endpoint: string): string | null {
  // Servers differ in what they make of these; a path that two could read in two ways is none.
  if (!endpoint.startsWith("/") || /%2f|%5c|\\|\/\/|\.;/i.test(endpoint.split("?", 1)[0] ?? "")) return null;
  const base = "http://path.invalid";
  const target = `${base}${endpoint}`;
  return URL.canParse(target) ? new URL(target).pathname : null;
}

function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  return /^[0-9]{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32);
}

function isEndpoint(text: string): boolean {
  return text.length <= 200 && endpointShape.test(text) && storableText("", text).ok;
}

function checkEntries(
  field: string,
  entries: readonly string[] | null | undefined,
  isRight: (entry: string) => boolean,
  right: string,
  details: ErrorDetail[],
): void {
  if (!entries) return;
  if (entries.length > mostEntries)
    details.push({ field, message: `Must have at most ${mostEntries} entries.` });
  else if (!entries.every(isRight)) details.push({ field, message: `Each must be ${right}.` });
}

export function checkWhole(
  field: string,
  value: number,
  most: number,
  details: ErrorDetail[],
  least = 1,
): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  details.push({ field, message: `Must be a whole number from ${least} to ${most}.` });
}
