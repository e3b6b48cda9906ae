import type { Socket } from "node:net";
import { newRequestId } from "../core/ids.js";
import { toEnvelope } from "../errors/envelope.js";
import { failure } from "../errors/result.js";
import { toWireEnvelope } from "../errors/wire-envelope.js";
import type { Site } from "./site.js";

/** What is not HTTP has no request to answer; the socket is told, in the same envelope, and closed. */
export function answerMalformedHttp(
  error: Error & { code?: string },
  socket: Socket,
  site: Site,
  now: Date,
): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = newRequestId(now);
  const details = [
    { field: "request", message: "Must be HTTP/1.1 with headers of at most 16 KiB, sent in time." },
  ];
  const failed = failure("invalid_request_body", details);
  const body = JSON.stringify(
    toWireEnvelope(toEnvelope(failed, { requestId, docsBaseUrl: site.docsBaseUrl, now })),
  );
  socket.end(
    [
      "HTTP/1.1 400 Bad Request",
      "Content-Type: application/json; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
