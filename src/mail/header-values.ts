/** Removes line breaks, which would begin another header. */
export function oneLine(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ");
}

const plainAddress = /^[^\p{C}\s<>()[\]\\,;:@"]{1,64}@[^\p{C}\s<>()[\]\\,;:@"]{1,255}$/u;

/** Whether the text is one address only: no list, no display name, no line break, no quoting. */
export function isPlainAddress(text: string): boolean {
  return plainAddress.test(text);
}
