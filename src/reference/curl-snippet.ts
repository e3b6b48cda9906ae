import type { HttpCall } from "./scenario.js";

/** A command for any POSIX shell. */
export function curlSnippet(publicUrl: string, call: HttpCall): string {
  const lines = [
    `curl -sS -i${call.method === "GET" ? "" : ` -X ${call.method}`} ${quote(publicUrl + call.path)}`,
    ...headerLines(call),
  ];
  if (typeof call.body === "string") lines.push(`--data ${quote(call.body)}`);
  if (typeof call.body === "object") lines.push("--data-binary @-");
  const command = lines.join(" \\\n  ");
  if (typeof call.body !== "object") return command;
  return `head -c ${call.body.sizeBytes} /dev/zero |\n${command}`;
}

function headerLines({ credential, account, contentType }: HttpCall): string[] {
  const lines: string[] = [];
  if (credential === "yours") lines.push('-H "Authorization: Bearer $LATCHKEY_KEY"');
  else if (credential) lines.push(`-H ${quote(`Authorization: Bearer ${credential.literal}`)}`);
  // curl omits a header without a value, so the command works with and without the variable.
  if (account === "yours") lines.push('-H "X-Account-Id: $LATCHKEY_ACCOUNT"');
  else if (account) lines.push(`-H ${quote(`X-Account-Id: ${account.literal}`)}`);
  if (contentType !== undefined) lines.push(`-H ${quote(`Content-Type: ${contentType}`)}`);
  return lines;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
