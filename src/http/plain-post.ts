import type { IncomingMessage } from "node:http";

const plainType = /^application\/json(?:; ?charset=utf-8)?$/i;

/** A POST of JSON as programs send it. Whatever is unusual about a request is the framework's to judge. */
export function isPlainPost({ method, headers }: IncomingMessage, bodyLimitBytes: number): boolean {
  const length = Number(headers["content-length"] ?? Number.NaN);
  return (
    method === "POST" &&
    plainType.test(headers["content-type"] ?? "") &&
    length > 0 &&
    length <= bodyLimitBytes &&
    headers["transfer-encoding"] === undefined &&
    headers["content-encoding"] === undefined &&
    headers.expect === undefined
  );
}
