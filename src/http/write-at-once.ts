import type { ServerResponse } from "node:http";
import { areFit, headText, type HeaderList } from "./head-text.js";

/** Longer than proxies keep idle connections: none of them sends a request to one that is being closed. */
export const keepAliveSeconds = 72;

const connection = `Connection: keep-alive\r\nKeep-Alive: timeout=${keepAliveSeconds}`;

let dateSecond = Number.NaN;
let date = "";

/**
 * Writes a whole answer with one write to its socket. Node's own way there, through two streams and checks of headers
 * that are ours, takes as long as a check of a key. False, and nothing is written, where the answer is not such a
 * plain one: the connection ends with it, others are due before it, it has no body, or a header needs Node's judgement.
 */
export function writeAtOnce(
  response: ServerResponse,
  status: number,
  usual: HeaderList,
  extra: HeaderList,
  body: string,
): boolean {
  const { socket, req } = response;
  if (socket === null || !socket.writable || !response.shouldKeepAlive || req.method === "HEAD") return false;
  // What is usual has been seen to be fit.
  if (!areFit(extra)) return false;
  const bytes = Buffer.byteLength(body);
  socket.write(
    `${headText(status, usual, extra)}content-length: ${bytes}\r\nDate: ${dateNow()}\r\n${connection}\r\n\r\n${body}`,
    // Without characters of several bytes it is copied as it is.
    bytes === body.length ? "latin1" : "utf8",
  );
  // What Node waits for before it takes the next request from this connection.
  response.emit("finish");
  return true;
}

/** As `Date` headers have it. A busy server writes the same one thousands of times. */
function dateNow(): string {
  const second = Math.floor(Date.now() / 1_000);
  if (second !== dateSecond) {
    dateSecond = second;
    date = new Date(second * 1_000).toUTCString();
  }
  return date;
}
