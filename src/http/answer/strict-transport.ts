import { noHeaders } from "./answer.js";
import type { HeaderList } from "../wire/head-text.js";

const yearSeconds = 31_536_000;

/** Tells browsers to use only https, where the public URL is https. Subdomains are not included: they may be other servers. */
export function strictTransport(publicUrl: string): HeaderList {
  return publicUrl.startsWith("https:") ? ["strict-transport-security", `max-age=${yearSeconds}`] : noHeaders;
}
