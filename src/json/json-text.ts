const needsEscape = /[^\x20\x21\x23-\x5b\x5d-\ud7ff\ue000-\uffff]/;

/** As `JSON.stringify` has it, which most texts need not be sent through. */
export function quoted(text: string): string {
  return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** The same without the quotes: where they are part of a text that stands there anyway, this is faster. */
export function unquoted(text: string): string {
  return needsEscape.test(text) ? JSON.stringify(text).slice(1, -1) : text;
}

/** What a scalar has serialized. */
export function jsonText(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "boolean") return value ? "true" : "false";
  return JSON.stringify(value);
}
