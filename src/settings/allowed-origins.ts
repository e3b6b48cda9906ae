import { z } from "zod";
import { commaSeparated, isLoopback } from "./setting-values.js";

/** The origins of other sites whose pages may call this server, with a token or a key and never with the cookie. */
export const allowedOrigins = z
  .string()
  .transform(commaSeparated)
  .refine(
    (origins) => origins.every(isOrigin),
    "must be origins such as https://app.example.com, comma separated: without a path, with http:// only for this machine," +
      " and never *, which would let every page call with what it stole",
  )
  .default([]);

function isOrigin(text: string): boolean {
  if (text.includes("*") || !URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  return origin === text && (protocol === "https:" || (protocol === "http:" && isLoopback(hostname)));
}
