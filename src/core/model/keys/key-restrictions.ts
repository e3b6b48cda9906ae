import type { ErrorDetail } from "../../../errors/result.js";
import { isNetwork } from "./address-rules.js";
import { isEndpointRule } from "./endpoint-rules.js";

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
    isEndpointRule,
    "a path that can be read in one way, as /v1/charts/* or GET /v1/charts",
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

function checkEntries(
  field: string,
  entries: readonly string[] | null | undefined,
  isRight: (entry: string) => boolean,
  right: string,
  details: ErrorDetail[],
): void {
  if (!entries) return;
  if (entries.length > mostEntries) details.push(tooMany(field, mostEntries));
  else if (!entries.every(isRight))
    details.push({ field, message: `Each must be ${right}.`, rule: { name: "malformed" } });
}

export function tooMany(field: string, most: number): ErrorDetail {
  return { field, message: `Must have at most ${most} entries.`, rule: { name: "too_many", most } };
}

export function checkWhole(
  field: string,
  value: number,
  most: number,
  details: ErrorDetail[],
  least = 1,
): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const message = `Must be a whole number from ${least} to ${most}.`;
  details.push({ field, message, rule: { name: "out_of_range", least, most } });
}
