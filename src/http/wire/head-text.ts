import { STATUS_CODES } from "node:http";

/** Names and values by turns: the form that `writeHead` handles fastest. */
export type HeaderList = readonly string[];

/** The status line and headers of an answer. The values must have passed `demandSafe`. */
export function headText(status: number, usual: HeaderList, extra: HeaderList, more: HeaderList): string {
  const statusLine = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n`;
  return statusLine + headerText(usual) + headerText(extra) + headerText(more);
}

const lasting = new WeakMap<HeaderList, string>();

/** Headers that many answers have: their text is made and tested once. */
export function lastingHeaders(headers: HeaderList): HeaderList {
  demandSafe(headers);
  lasting.set(headers, headerText(headers));
  return headers;
}

export function headerText(headers: HeaderList): string {
  const known = lasting.get(headers);
  if (known !== undefined) return known;
  let text = "";
  for (let index = 0; index < headers.length; index += 2) {
    text += `${headers[index] ?? ""}: ${headers[index + 1] ?? ""}\r\n`;
  }
  return text;
}

const unsafe = /[^\t\x20-\x7e]/;

/** No value may end its line or hold a character that clients read in different ways. */
export function demandSafe(headers: HeaderList): void {
  if (lasting.has(headers)) return;
  // One test of all values takes less time than one of each.
  let values = "";
  for (let index = 1; index < headers.length; index += 2) values += headers[index] ?? "";
  if (unsafe.test(values)) throw new Error("A header has a character that would not arrive.");
}

let second = Number.NaN;
let date = "";

/** The value of a `Date` header, formatted once a second. */
export function dateText(): string {
  const now = Math.floor(Date.now() / 1_000);
  if (now !== second) {
    second = now;
    date = new Date(now * 1_000).toUTCString();
  }
  return date;
}
