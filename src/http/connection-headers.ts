const headerByParam: ReadonlyMap<string, string> = new Map([
  ["authorization", "authorization"],
  ["apikey", "x-api-key"],
  ["xapikey", "x-api-key"],
  ["accountid", "x-account-id"],
  ["xaccountid", "x-account-id"],
]);

/**
 * Browsers can set no header on a WebSocket: what they would say in one comes in the first message, as
 * `{"authorization": "Bearer …", "accountId": "acc_…"}` or by the names of the headers.
 */
export function withConnectionParams(
  rawHeaders: readonly string[],
  params: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  const headers = [...rawHeaders];
  for (const [param, value] of Object.entries(params)) {
    const name = headerByParam.get(param.toLowerCase().replace(/[-_]/g, ""));
    // What is no text is nobody's key, and must not pass for none.
    const text = typeof value === "string" ? value : "?";
    if (name !== undefined && !hasHeader(headers, name, text)) headers.push(name, text);
  }
  return headers;
}

function hasHeader(headers: readonly string[], name: string, value: string): boolean {
  return headers.some(
    (header, index) => index % 2 === 0 && header.toLowerCase() === name && headers[index + 1] === value,
  );
}
