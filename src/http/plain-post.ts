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

export function collectBody(
  request: IncomingMessage,
  done: (bytes: Buffer) => void,
  fail: (error: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const [only] = chunks;
    try {
      done(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
    } catch (error) {
      fail(error);
    }
  });
}
