const headerByParam: ReadonlyMap<string, string> = new Map([
  ["authorization", "authorization"],
  ["apikey", "x-api-key"],
  ["xapikey", "x-api-key"],
  ["accountid", "x-account-id"],
  ["xaccountid", "x-account-id"],
]);

/**
 * Browsers cannot set headers on a WebSocket, so its first message may have their values, as
 * `{"authorization": "Bearer …", "accountId": "acc_…"}` or by the names of the headers.
 */
export function withConnectionParams(
  rawHeaders: readonly string[],
  params: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  const headers = [...rawHeaders];
  const present = new Set(lines(rawHeaders));
  for (const [param, value] of Object.entries(params)) {
    const name = headerByParam.get(param.toLowerCase().replace(/[-_]/g, ""));
    // A value that is not a text must be refused, and not be ignored like an absent one.
    const text = typeof value === "string" ? value : "?";
    if (name === undefined || present.has(lineOf(name, text))) continue;
    present.add(lineOf(name, text));
    headers.push(name, text);
  }
  return headers;
}

function lines(rawHeaders: readonly string[]): string[] {
  return rawHeaders.flatMap((header, index) =>
    index % 2 === 0 ? [lineOf(header.toLowerCase(), rawHeaders[index + 1] ?? "")] : [],
  );
}

function lineOf(name: string, value: string): string {
  return `${name}:${value}`;
}
