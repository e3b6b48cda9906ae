const mostCharacters = 1_000;
/** The length of the random part and the checksum of a secret together. */
const secretLike = /[0-9A-Za-z]{49}/;
const words = /\w+/g;
/** A cut after one of these characters could leave a part of a secret, or half of a character. */
const uncuttable = /[\w\ud800-\udbff]/;

/** Known secrets of any shape, in the forms that a path or a JSON text gives them. */
const knownForms = new Set<string>();

/** The root key may have any shape. After this call no answer and no log line shows it. */
export function alsoRedact(secret: string): void {
  const inUrl = encodeURIComponent(secret);
  const inLowerUrl = inUrl.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
  for (const form of [secret, inUrl, inLowerUrl, JSON.stringify(secret).slice(1, -1)]) knownForms.add(form);
}

/** The text without the known secrets. */
export function withoutKnownSecrets(text: string): string {
  let rest = text;
  for (const form of knownForms) rest = rest.replaceAll(form, "[redacted]");
  return rest;
}

/**
 * The form of a caller's text in answers and log lines: at most 1,000 characters, without words that may be secrets.
 * The work is bounded, however long the text is.
 */
export function redactSecrets(given: string): string {
  const text = withoutKnownSecrets(given);
  if (text.length <= mostCharacters) return withoutSecrets(text);
  let end = mostCharacters;
  while (end > 0 && uncuttable.test(text.charAt(end - 1))) end -= 1;
  return `${withoutSecrets(text.slice(0, end))}…`;
}

/** The whole text, without words that may be secrets: for texts whose length is bounded elsewhere. */
export function withoutSecretWords(text: string): string {
  return withoutSecrets(withoutKnownSecrets(text));
}

function withoutSecrets(text: string): string {
  return secretLike.test(text)
    ? text.replace(words, (word) => (secretLike.test(word) ? "[redacted]" : word))
    : text;
}
