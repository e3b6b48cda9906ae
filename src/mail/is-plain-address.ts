const plainAddress = /^[^\p{C}\s<>()[\]\\,;:@"]{1,64}@[^\p{C}\s<>()[\]\\,;:@"]{1,255}$/u;

/** One address and nothing else: no list, no name beside it, no second line, no quoting. */
export function isPlainAddress(text: string): boolean {
  return plainAddress.test(text);
}
