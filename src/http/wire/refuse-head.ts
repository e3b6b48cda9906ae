import { failure, type Failure } from "../../errors/result.js";

type HeadFailure = Failure<"request_headers_too_large" | "invalid_request_body">;

export const mostHeaderLines = 100;

export const headTooLarge: HeadFailure = failure("request_headers_too_large", [
  { field: "request", message: `Must have at most ${mostHeaderLines} headers, and 16 KiB with its path.` },
]);
const unclearHost: HeadFailure = failure("invalid_request_body", [
  { field: "Host", message: "Must be sent exactly once." },
]);

/** Null while a request has as many headers as one may have, and says once whom it is for. HTTP/1.0 need not say it. */
export function refuseHead(request: {
  readonly httpVersion: string;
  readonly rawHeaders: readonly string[];
}): HeadFailure | null {
  const { httpVersion, rawHeaders } = request;
  if (rawHeaders.length > 2 * mostHeaderLines) return headTooLarge;
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.toLowerCase() === "host") hosts += 1;
  return hosts === 1 || (hosts === 0 && httpVersion === "1.0") ? null : unclearHost;
}
