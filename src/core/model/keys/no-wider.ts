import { BlockList, isIP } from "node:net";
import type { BrokenRule } from "../../../errors/broken-rule.js";
import type { ErrorDetail } from "../../../errors/result.js";
import type { ApiKey } from "./api-key.js";
import { readRule } from "./endpoint-rules.js";
import { isCovered } from "./scopes.js";
import type { KeyRate } from "./key-restrictions.js";

/** What says how much a key can do. */
export type KeyPower = Pick<
  ApiKey,
  | "permissions"
  | "scopes"
  | "environment"
  | "allowedIps"
  | "allowedEndpoints"
  | "rate"
  | "maxUses"
  | "expiresAt"
  | "idleTimeoutDays"
>;

/** Each says whether whatever the first allows, the second allows too: reflexive and transitive, as sets are. */
const isNoWider: {
  readonly [Field in keyof KeyPower]: (wanted: KeyPower[Field], own: KeyPower[Field]) => boolean;
} = {
  permissions: (wanted, own) => wanted.every((permission) => own.includes(permission)),
  scopes: (wanted, own) => wanted.every((scope) => isCovered(scope, own)),
  environment: (wanted, own) => wanted === own,
  allowedIps: (wanted, own) => isListWithin(wanted, own, isNetworkWithin),
  allowedEndpoints: (wanted, own) => isListWithin(wanted, own, isEndpointWithin),
  rate: (wanted, own) => own === null || (wanted !== null && isRateWithin(wanted, own)),
  maxUses: (wanted, own) => own === null || (wanted !== null && wanted <= own),
  expiresAt: (wanted, own) => own === null || (wanted !== null && wanted <= own),
  idleTimeoutDays: (wanted, own) => own === null || (wanted !== null && wanted <= own),
};

/** What a key would give away and does not have; fields that are absent are not given. */
export function widerThan(own: KeyPower, wanted: Partial<KeyPower>): ErrorDetail[] {
  const { permissions, scopes, environment, allowedIps, allowedEndpoints, rate, maxUses } = wanted;
  const { expiresAt, idleTimeoutDays } = wanted;
  const details: ErrorDetail[] = [];
  const refuse = (field: keyof KeyPower, most: string, rule: BrokenRule = { name: "exceeds_giver" }) =>
    details.push({ field, message: `A key gives no more than it has itself: ${most}.`, rule });
  if (permissions !== undefined && !isNoWider.permissions(permissions, own.permissions))
    refuse("permissions", "only permissions of its own");
  for (const scope of scopes ?? []) {
    if (!isNoWider.scopes([scope], own.scopes))
      refuse("scopes", `it lacks the scope ${scope}`, { name: "scope_lacking", value: scope });
  }
  if (environment !== undefined && !isNoWider.environment(environment, own.environment))
    refuse("environment", `it belongs to the environment ${own.environment}`, {
      name: "exceeds_giver",
      value: own.environment,
    });
  if (allowedIps !== undefined && !isNoWider.allowedIps(allowedIps, own.allowedIps))
    refuse("allowedIps", "name addresses within its own");
  if (allowedEndpoints !== undefined && !isNoWider.allowedEndpoints(allowedEndpoints, own.allowedEndpoints))
    refuse("allowedEndpoints", "name endpoints within its own");
  if (rate !== undefined && !isNoWider.rate(rate, own.rate)) refuse("rate", "name a rate within its own");
  if (maxUses !== undefined && !isNoWider.maxUses(maxUses, own.maxUses))
    refuse("maxUses", "name a number of uses within its own");
  if (expiresAt !== undefined && !isNoWider.expiresAt(expiresAt, own.expiresAt))
    refuse("expiresAt", "name a moment no later than its own expiry");
  if (idleTimeoutDays !== undefined && !isNoWider.idleTimeoutDays(idleTimeoutDays, own.idleTimeoutDays))
    refuse("idleTimeoutDays", "name an idle timeout within its own");
  return details;
}

/** An empty list allows everything. */
function isListWithin(
  wanted: readonly string[],
  own: readonly string[],
  isWithin: (one: string, other: string) => boolean,
): boolean {
  if (own.length === 0) return true;
  return wanted.length > 0 && wanted.every((entry) => own.some((other) => isWithin(entry, other)));
}

function isNetworkWithin(wanted: string, own: string): boolean {
  const [address, bits] = readNetwork(wanted);
  const [ownAddress, ownBits] = readNetwork(own);
  const family = familyOf(address);
  // An IPv4 network within an IPv6 one is refused: whether that holds it depends on who reads it.
  if (family !== familyOf(ownAddress) || bits < ownBits) return false;
  const list = new BlockList();
  list.addSubnet(ownAddress, ownBits, family);
  return list.check(address, family);
}

function readNetwork(text: string): readonly [address: string, bits: number] {
  const [address = "", bits] = text.split("/");
  return [address, bits === undefined ? (isIP(address) === 6 ? 128 : 32) : Number(bits)];
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}

function isEndpointWithin(wanted: string, own: string): boolean {
  const [rule, ownRule] = [readRule(wanted), readRule(own)];
  if (rule === null || ownRule === null) return rule === null;
  if (ownRule.method !== null && rule.method !== ownRule.method) return false;
  return ownRule.isPrefix ? rule.path.startsWith(ownRule.path) : !rule.isPrefix && rule.path === ownRule.path;
}

/** Windows begin at multiples of their length, so one window of ours meets several of the wanted ones, or parts of them. */
function isRateWithin(wanted: KeyRate, own: KeyRate): boolean {
  const step = greatestCommonDivisor(wanted.windowSeconds, own.windowSeconds);
  const mostWindows = Math.ceil((wanted.windowSeconds - step + own.windowSeconds) / wanted.windowSeconds);
  return wanted.limit * mostWindows <= own.limit;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
