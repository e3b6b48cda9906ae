import { noHeaders } from "./answer.js";
import type { HeaderList } from "../wire/head-text.js";

const yearSeconds = 31_536_000;

/**
 * Of every answer where clients find the server over https: a browser that came once does not try http again. Other names of the
 * domain are not ours to speak for.
 */
export function strictTransport(publicUrl: string): HeaderList {
  return publicUrl.startsWith("https:") ? ["strict-transport-security", `max-age=${yearSeconds}`] : noHeaders;
}
