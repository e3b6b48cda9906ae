const mostCharacters = 1_000;
/** As many as the random part and the checksum of a secret have together. */
const secretLike = /[0-9A-Za-z]{49}/;
const words = /\w+/g;
/** A cut after one of these could leave a part of a secret, or half of a character. */
const uncuttable = /[\w\ud800-\udbff]/;

/** Secrets that need not look like ours, in the forms that a path or a JSON text gives them. */
const knownForms = new Set<string>();

/** The root key may have any form: from here on no answer and no log line shows it. */
export function alsoRedact(secret: string): void {
  const inUrl = encodeURIComponent(secret);
  const inLowerUrl = inUrl.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
  for (const form of [secret, inUrl, inLowerUrl, JSON.stringify(secret).slice(1, -1)]) knownForms.add(form);
}

/** The text, but for secrets of which we know the very characters. */
export function withoutKnownSecrets(text: string): string {
  let rest = text;
  for (const form of knownForms) rest = rest.replaceAll(form, "[redacted]");
  return rest;
}

/**
 * What an answer or a log line shows of a text that a caller chose: at most 1,000 characters, without the words that
 * can be secrets. A text of any length takes the same bounded work.
 */
export function redactSecrets(given: string): string {
  const text = withoutKnownSecrets(given);
  if (text.length <= mostCharacters) return withoutSecrets(text);
  let end = mostCharacters;
  while (end > 0 && uncuttable.test(text.charAt(end - 1))) end -= 1;
  return `${withoutSecrets(text.slice(0, end))}…`;
}

function withoutSecrets(text: string): string {
  return secretLike.test(text)
    ? text.replace(words, (word) => (secretLike.test(word) ? "[redacted]" : word))
    : text;
}
