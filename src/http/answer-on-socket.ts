import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { ErrorCode } from "../errors/catalogue.js";
import type { AnswerFacts } from "../errors/envelope.js";
import type { Failure } from "../errors/result.js";
import { failureAnswer } from "./answer.js";

/** The documented envelope where there is no response to write it with; the connection ends with it. */
export function answerOnSocket(socket: Duplex, failed: Failure<ErrorCode>, facts: AnswerFacts): void {
  const { status, headers, body } = failureAnswer(failed, facts);
  const lines = headers.flatMap((name, index) =>
    index % 2 === 0 ? [`${name}: ${headers[index + 1] ?? ""}`] : [],
  );
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    ...lines,
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${facts.requestId}`,
    "x-content-type-options: nosniff",
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
