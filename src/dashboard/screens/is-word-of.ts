/** Whether a text of an address is a word of the schema. */
export function isWordOf<Word extends string>(words: Readonly<Record<Word, unknown>>) {
  return (text: string): text is Word => Object.hasOwn(words, text);
}
