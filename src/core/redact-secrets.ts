const mostCharacters = 1_000;
/** As many as the random part and the checksum of a secret have together. */
const secretLike = /[0-9A-Za-z]{49}/;
const words = /\w+/g;
/** A cut after one of these could leave a part of a secret, or half of a character. */
const uncuttable = /[\w\ud800-\udbff]/;

/**
 * What an answer or a log line shows of a text that a caller chose: at most 1,000 characters, without the words that
 * can be secrets. A text of any length takes the same bounded work.
 */
export function redactSecrets(text: string): string {
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
