import type { Duplex } from "node:stream";
import type { ErrorCode } from "../../errors/catalogue.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import type { Failure } from "../../errors/result.js";
import { failureAnswer } from "../answer/answer.js";
import { headText } from "./head-text.js";
import type { ServerInfo } from "../server-info.js";
import { strictTransport } from "../answer/strict-transport.js";

/** Writes the envelope to a socket without a response, and ends the connection. */
export function answerOnSocket(
  socket: Duplex,
  failed: Failure<ErrorCode>,
  facts: AnswerFacts,
  { publicUrl }: ServerInfo,
): void {
  const { status, headers, body } = failureAnswer(failed, facts);
  const length = `${Buffer.byteLength(body)}`;
  const always = strictTransport(publicUrl);
  const extra = [...always, "x-request-id", facts.requestId, "content-length", length, "connection", "close"];
  socket.end(`${headText(status, headers, extra)}\r\n${body}`);
}
