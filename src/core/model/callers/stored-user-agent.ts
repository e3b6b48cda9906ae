import { redactSecrets } from "../redact-secrets.js";

const longestUserAgent = 200;
/** The characters of a header that the database can store and a page can show. */
const unprintable = /[^\x20-\x7e]/g;

/** A user agent in the form that records keep. */
export function storedUserAgent(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  return redactSecrets(userAgent).slice(0, longestUserAgent).replace(unprintable, "?");
}
