import type { IncomingHttpHeaders } from "node:http";
import type { RequestHead } from "../exchange.js";
import { mostHeaderLines } from "../refuse-head.js";

/** All of a request but its body. */
export class Head implements RequestHead {
  #headers: IncomingHttpHeaders | null = null;

  constructor(
    readonly method: string,
    readonly url: string,
    readonly rawHeaders: readonly string[],
    readonly socket: RequestHead["socket"],
    readonly bodyStart: number,
    readonly bodyEnd: number,
  ) {}

  get headers(): IncomingHttpHeaders {
    this.#headers ??= joinHeaders(this.rawHeaders);
    return this.#headers;
  }
}

/** A request that came whole. */
export interface Message {
  readonly head: Head;
  readonly bytes: Buffer;
}

export interface MessageRules {
  readonly isWanted: (method: string, url: string) => boolean;
  readonly bodyLimitBytes: number;
}

/** Node takes twice as much; who sends that much has time. */
const longestHead = 8_192;

const requestLine = /^(GET|POST) (\/[!-~]*) HTTP\/1\.1$/;

/** Lines of a name and a value of printable ASCII, each ended by CR and LF, and one empty line. */
const headerLines = /^(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t -~]*\r\n)+\r\n$/;

/**
 * Reads what can mean one thing only: one request of HTTP/1.1 with one `Host`, of a length that is given once, and
 * nothing after it. Null of all else, which is Node's to read, or to refuse; "part" when more must come. Requests on one
 * connection often have the same head: it is not read again.
 */
export function readMessage(
  bytes: Buffer,
  socket: RequestHead["socket"],
  rules: MessageRules,
  before: Message | null = null,
): Message | "part" | null {
  const head = before !== null && hasHeadOf(before, bytes) ? before.head : readHead(bytes, socket, rules);
  if (head === null || head === "part") return head;
  if (bytes.length < head.bodyEnd) return "part";
  return bytes.length === head.bodyEnd ? { head, bytes } : null;
}

function hasHeadOf(before: Message, bytes: Buffer): boolean {
  const { bodyStart } = before.head;
  return bytes.length >= bodyStart && bytes.compare(before.bytes, 0, bodyStart, 0, bodyStart) === 0;
}

function readHead(
  bytes: Buffer,
  socket: RequestHead["socket"],
  { isWanted, bodyLimitBytes }: MessageRules,
): Head | "part" | null {
  const text = bytes.toString("latin1", 0, Math.min(bytes.length, longestHead));
  const lineEnd = text.indexOf("\r\n");
  const [, method, url] = requestLine.exec(text.slice(0, Math.max(0, lineEnd))) ?? [];
  if (method === undefined || url === undefined || !isWanted(method, url)) return null;
  const bodyStart = text.indexOf("\r\n\r\n", lineEnd) + 4;
  if (bodyStart < 4) return bytes.length < longestHead ? "part" : null;
  const lines = text.slice(lineEnd + 2, bodyStart);
  if (!headerLines.test(lines)) return null;
  const rawHeaders = splitLines(lines);
  if (rawHeaders.length > 2 * mostHeaderLines) return null;
  const bodyBytes = readLength(rawHeaders);
  if (bodyBytes === null || bodyBytes > bodyLimitBytes) return null;
  return new Head(method, url, rawHeaders, socket, bodyStart, bodyStart + bodyBytes);
}

function splitLines(lines: string): readonly string[] {
  const headers: string[] = [];
  for (let start = 0; start < lines.length - 2;) {
    const colon = lines.indexOf(":", start);
    const end = lines.indexOf("\r\n", colon);
    headers.push(lines.slice(start, colon), lines.slice(colon + 1, end).trim());
    start = end + 2;
  }
  return headers;
}

/** How long the body is; null where that, or what becomes of the connection, is not plain. */
function readLength(rawHeaders: readonly string[]): number | null {
  let hosts = 0;
  let length: string | null = null;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const value = rawHeaders[index + 1] ?? "";
    switch ((rawHeaders[index] ?? "").toLowerCase()) {
      case "host":
        hosts += 1;
        break;
      case "content-length":
        if (length !== null || !/^\d{1,9}$/.test(value)) return null;
        length = value;
        break;
      case "connection":
      case "proxy-connection":
        if (value.toLowerCase() !== "keep-alive") return null;
        break;
      case "transfer-encoding":
      case "upgrade":
      case "expect":
      case "trailer":
        return null;
    }
  }
  return hosts === 1 ? Number(length) : null;
}

/** Those of which Node takes the first. */
const single = new Set(["authorization", "content-length", "content-type", "host", "referer", "user-agent"]);

/** As Node joins those that come twice. */
function joinHeaders(rawHeaders: readonly string[]): IncomingHttpHeaders {
  const headers: IncomingHttpHeaders = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? "").toLowerCase();
    const value = rawHeaders[index + 1] ?? "";
    const before = headers[name];
    if (typeof before !== "string") headers[name] = value;
    else if (!single.has(name)) headers[name] = `${before}${name === "cookie" ? "; " : ", "}${value}`;
  }
  return headers;
}
