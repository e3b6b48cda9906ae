/** Texts of any length that keep some expression, parser or splitter busiest. */
const parts: Readonly<Record<string, string>> = {
  "words that end just before a secret would": `${"a".repeat(40)}_`,
  "short words with underscores": "a_",
  letters: "a",
  "beginnings of suggestions": "Did you mean ",
  "parts of tokens": "a.a-",
  spaces: " ",
  "separators of lists": ",;",
  "escapes and slashes": "%2f/",
  "local parts of addresses": "a@a.",
  "open brackets": "[",
  "quotes and backslashes": '"\\',
  "characters of four bytes": "\u{1f511}",
};

/** Made without an end that fits, so that whatever was matched is given up again. */
export const worstTexts: readonly (readonly [name: string, of: (bytes: number) => string])[] = Object.entries(
  parts,
).map(([name, part]) => [
  name,
  (bytes) => `${part.repeat(Math.floor((bytes - 1) / Buffer.byteLength(part)))}!`,
]);

/** The same as a name of GraphQL. */
export function asName(text: string): string {
  return `a${text.replace(/\W/g, "_")}`;
}

/** The same as the value of a header. */
export function asHeader(text: string): string {
  return `x${text.replace(/[^ -~]/g, "?").trim()}`;
}
