import { STATUS_CODES } from "node:http";

/** Names and values by turns, as `writeHead` takes them with the least work. */
export type HeaderList = readonly string[];

/** The head of an answer but for the empty line that ends it. The values must be fit for headers. */
export function headText(status: number, headers: HeaderList): string {
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n`;
  for (let index = 0; index < headers.length; index += 2) {
    head += `${headers[index] ?? ""}: ${headers[index + 1] ?? ""}\r\n`;
  }
  return head;
}

const unfit = /[^\t\x20-\x7e]/;

/** Whether no value ends its line, or has a character that clients read in different ways. */
export function areFit(headers: HeaderList): boolean {
  for (let index = 1; index < headers.length; index += 2) {
    if (unfit.test(headers[index] ?? "")) return false;
  }
  return true;
}
