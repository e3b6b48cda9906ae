import type { Socket } from "node:net";
import { newRequestId } from "../../core/model/ids.js";
import { failure } from "../../errors/result.js";
import { answerOnSocket } from "./answer-on-socket.js";
import { headTooLarge } from "./refuse-head.js";
import type { ServerInfo } from "../server-info.js";

const malformed = { field: "request", message: "Must be HTTP/1.1, sent in time." };

/** Malformed HTTP has no response to write to, so the envelope goes to the socket, which is then closed. */
export function answerMalformedHttp(
  error: Error & { code?: string },
  socket: Socket,
  serverInfo: ServerInfo,
  now: Date,
): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const isTooLarge = error.code === "HPE_HEADER_OVERFLOW";
  const failed = isTooLarge ? headTooLarge : failure("invalid_request_body", [malformed]);
  answerOnSocket(
    socket,
    failed,
    { requestId: newRequestId(now), docsBaseUrl: serverInfo.docsBaseUrl, now },
    serverInfo,
  );
}
