import { STATUS_CODES } from "node:http";

/** Names and values by turns: the form that `writeHead` handles fastest. */
export type HeaderList = readonly string[];

/** The status line and headers of an answer. The values must have passed `areSafe`. */
export function headText(status: number, usual: HeaderList, extra: HeaderList): string {
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${headerText(usual)}${headerText(extra)}`;
}

export function headerText(headers: HeaderList): string {
  let text = "";
  for (let index = 0; index < headers.length; index += 2) {
    text += `${headers[index] ?? ""}: ${headers[index + 1] ?? ""}\r\n`;
  }
  return text;
}

const unsafe = /[^\t\x20-\x7e]/;

/** Whether no value can end its line or holds a character that clients read in different ways. */
export function areSafe(headers: HeaderList): boolean {
  // One test of all values takes less time than one of each.
  let values = "";
  for (let index = 1; index < headers.length; index += 2) values += headers[index] ?? "";
  return !unsafe.test(values);
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
