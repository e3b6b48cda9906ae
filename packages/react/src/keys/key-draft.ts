import type { CreateApiKeyInput } from "../generated/graphql.js";

export const mostNameCharacters = 50;

export type ExpiryChoice = "never" | "30" | "90" | "365" | "date";

/** A key as it is typed. */
export interface KeyDraft {
  readonly name: string;
  readonly environment: string;
  readonly expiry: ExpiryChoice;
  /** `YYYY-MM-DD`, the last day; used when `expiry` is `date`. */
  readonly lastDay: string;
  readonly scopes: string;
  readonly addresses: string;
  readonly endpoints: string;
  readonly rateLimit: string;
  readonly rateWindowSeconds: string;
  readonly maxUses: string;
  readonly idleDays: string;
  readonly description: string;
  readonly tags: string;
  /** A JSON object. */
  readonly metadata: string;
  readonly owner: string;
  readonly managesKeys: boolean;
}

export const emptyDraft: KeyDraft = {
  name: "",
  environment: "",
  expiry: "90",
  lastDay: "",
  scopes: "",
  addresses: "",
  endpoints: "",
  rateLimit: "",
  rateWindowSeconds: "60",
  maxUses: "",
  idleDays: "",
  description: "",
  tags: "",
  metadata: "",
  owner: "",
  managesKeys: false,
};

/** The longest preset that the account allows, up to 90 days. */
export function firstExpiry(longestDays: number | null): ExpiryChoice {
  if (longestDays === null || longestDays >= 90) return "90";
  return longestDays >= 30 ? "30" : "date";
}

/** What is typed past the longest name is not taken. */
export function cutName(text: string): string {
  return Array.from(text).slice(0, mostNameCharacters).join("");
}

export function nameLength(text: string): number {
  return Array.from(text.trim()).length;
}

export function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}

export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Null for an empty text; NaN for one that is no whole number above 0. */
export function countIn(text: string): number | null {
  const typed = text.trim();
  if (typed === "") return null;
  return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : Number.NaN;
}

/** Undefined for what is no JSON object. */
export function objectIn(text: string): Record<string, unknown> | null | undefined {
  if (text.trim() === "") return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function objectText(value: Record<string, unknown> | null): string {
  return value === null ? "" : JSON.stringify(value, null, 2);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textOrNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

export function expiryOf({ expiry, lastDay }: KeyDraft, now: Date): string | null {
  if (expiry === "never") return null;
  // A day ends at midnight of the reader's zone.
  if (expiry === "date") return new Date(`${lastDay}T23:59:59`).toISOString();
  const end = new Date(now);
  end.setDate(end.getDate() + Number(expiry));
  return end.toISOString();
}

export function restrictionsOf(draft: KeyDraft) {
  const limit = countIn(draft.rateLimit);
  return {
    name: draft.name.trim(),
    scopes: words(draft.scopes),
    allowedIps: lines(draft.addresses),
    allowedEndpoints: lines(draft.endpoints),
    rate: limit === null ? null : { limit, windowSeconds: Number(draft.rateWindowSeconds) },
    maxUses: countIn(draft.maxUses),
    description: textOrNull(draft.description),
    tags: words(draft.tags),
    metadata: objectIn(draft.metadata) ?? null,
  };
}

export function createInputOf(draft: KeyDraft, now: Date): CreateApiKeyInput {
  const idleTimeoutDays = countIn(draft.idleDays);
  const owner = textOrNull(draft.owner);
  return {
    ...restrictionsOf(draft),
    expiresAt: expiryOf(draft, now),
    // Absent, it is the owner whose keys the caller sees, where that is one.
    ...(owner === null ? {} : { externalOwnerId: owner }),
    ...(draft.environment === "" ? {} : { environment: draft.environment }),
    // Absent, the default of the account holds.
    ...(idleTimeoutDays === null ? {} : { idleTimeoutDays }),
    ...(draft.managesKeys ? { permissions: ["KEYS_MANAGE"] } : {}),
  };
}

export function isSendable(draft: KeyDraft): boolean {
  const counts = [draft.rateLimit, draft.maxUses, draft.idleDays].map(countIn);
  return (
    nameLength(draft.name) > 0 &&
    counts.every((count) => !Number.isNaN(count)) &&
    objectIn(draft.metadata) !== undefined
  );
}

export function localDay(at: Date): string {
  const digits = (value: number) => String(value).padStart(2, "0");
  return `${String(at.getFullYear())}-${digits(at.getMonth() + 1)}-${digits(at.getDate())}`;
}
