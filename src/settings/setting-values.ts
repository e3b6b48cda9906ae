import { z } from "zod";

export function wholeNumber(least: number, most: number) {
  const rule = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^[0-9]{1,9}$/, rule)
    .transform(Number)
    .refine((value) => value >= least && value <= most, rule);
}

/** Splits a list as variables write them. */
export function commaSeparated(text: string): string[] {
  return text.split(",").map((part) => part.trim());
}

/** Whether other machines cannot reach this host name. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Without slashes at its end. */
export function httpUrlSuchAs(example: string | null) {
  const suchAs = example === null ? "" : `, such as ${example}`;
  return z
    .url({ protocol: /^https?$/, error: `must be an http:// or https:// URL${suchAs}` })
    .transform((url) => url.replace(/(?<!\/)\/+$/, ""));
}

export const httpUrl = httpUrlSuchAs(null);

export const nodeEnvironment = z.enum(["development", "test", "production"], {
  error: "must be development, test or production: a typing error would open what production closes",
});
