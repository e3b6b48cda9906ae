import { STATUS_CODES } from "node:http";

/** Names and values by turns, as `writeHead` takes them with the least work. */
export type HeaderList = readonly string[];

/** The first lines of an answer. The values must be fit for headers. */
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

const unfit = /[^\t\x20-\x7e]/;

/** Whether no value ends its line, or has a character that clients read in different ways. */
export function areFit(headers: HeaderList): boolean {
  for (let index = 1; index < headers.length; index += 2) {
    if (unfit.test(headers[index] ?? "")) return false;
  }
  return true;
}
