import type { RequestHead } from "../wire/exchange.js";

/** A POST of JSON as programs send it, and what else its head says that its answer depends on. */
export interface PlainPost {
  readonly accept: string;
  /** Of another site, perhaps. */
  readonly namesOrigin: boolean;
}

const plainType = /^application\/json(?:; ?charset=utf-8)?$/i;
const shortestName = "accept".length;
const longestName = "transfer-encoding".length;

/**
 * Null of any other request: whatever is unusual about it is the framework's to judge. Read from the headers as they
 * came, in one pass: Node would first make an object of all of them.
 */
export function readPlainPost({ method, rawHeaders }: RequestHead, bodyLimitBytes: number): PlainPost | null {
  if (method !== "POST") return null;
  let type: string | null = null;
  let length: string | null = null;
  let accept: string | null = null;
  let namesOrigin = false;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    const value = rawHeaders[index + 1] ?? "";
    if (name.length < shortestName || name.length > longestName) continue;
    switch (name.toLowerCase()) {
      case "content-type":
        if (type !== null) return null;
        type = value;
        break;
      case "content-length":
        if (length !== null) return null;
        length = value;
        break;
      case "accept":
        if (accept !== null) return null;
        accept = value;
        break;
      case "origin":
        namesOrigin = true;
        break;
      case "transfer-encoding":
      case "content-encoding":
      case "expect":
        return null;
    }
  }
  const bytes = Number(length ?? Number.NaN);
  const isPlain = plainType.test(type ?? "") && bytes > 0 && bytes <= bodyLimitBytes;
  return isPlain ? { accept: accept ?? "", namesOrigin } : null;
}
