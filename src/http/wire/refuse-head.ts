import { failure, type Failure } from "../../errors/result.js";

type HeadFailure = Failure<"request_headers_too_large" | "invalid_request_body">;

export const maxHeaders = 100;

export const headTooLarge: HeadFailure = failure("request_headers_too_large", [
  { field: "request", message: `Must have at most ${maxHeaders} headers, and 16 KiB with its path.` },
]);
const unclearHost: HeadFailure = failure("invalid_request_body", [
  { field: "Host", message: "Must be sent exactly once." },
]);

/** Null for a request with an allowed number of headers and one `Host`, which HTTP/1.0 may leave out. */
export function refuseHead(request: {
  readonly httpVersion: string;
  readonly rawHeaders: readonly string[];
}): HeadFailure | null {
  const { httpVersion, rawHeaders } = request;
  if (rawHeaders.length > 2 * maxHeaders) return headTooLarge;
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.toLowerCase() === "host") hosts += 1;
  return hosts === 1 || (hosts === 0 && httpVersion === "1.0") ? null : unclearHost;
}
