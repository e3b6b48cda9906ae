import { costHeader } from "../../graphql/limits/shown-cost.js";
import type { RequestHead } from "../wire/exchange.js";

/** The headers of a plain POST that its answer depends on. */
export interface PlainPost {
  readonly accept: string;
  /** Whether a page of another site may have sent it. */
  readonly hasOrigin: boolean;
}

const plainType = /^application\/json(?:; ?charset=utf-8)?$/i;
const shortestName = "accept".length;
const longestName = "transfer-encoding".length;

/**
 * A POST of JSON, without a query, in the form that programs send. Null for any other request, which the framework handles.
 * The raw headers are read in one pass, because Node would first make an object of all of them.
 */
export function readPlainPost(
  { method, url, rawHeaders }: RequestHead,
  bodyLimitBytes: number,
): PlainPost | null {
  if (method !== "POST" || url?.includes("?") === true) return null;
  let type: string | null = null;
  let length: string | null = null;
  let accept: string | null = null;
  let hasOrigin = false;
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
        hasOrigin = true;
        break;
      // Only Apollo Server's way measures the cost for an answer.
      case costHeader:
      case "transfer-encoding":
      case "content-encoding":
      case "expect":
        return null;
    }
  }
  const bytes = Number(length ?? Number.NaN);
  const isPlain = plainType.test(type ?? "") && bytes > 0 && bytes <= bodyLimitBytes;
  return isPlain ? { accept: accept ?? "", hasOrigin } : null;
}
