export const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** The digits that a number of 32 bits takes. */
export const wordCharacters = 6;

const wordBytes = 4;
const largestWord = 0xffff_ffff;

const valueOfCode = new Uint8Array(128);
for (let value = 0; value < alphabet.length; value += 1) valueOfCode[alphabet.charCodeAt(value)] = value;

/** A number of 32 bits, left-padded. */
export function base62Word(number: number): string {
  let remaining = number;
  let digits = "";
  while (remaining > 0) {
    digits = alphabet.charAt(remaining % 62) + digits;
    remaining = Math.floor(remaining / 62);
  }
  return digits.padStart(wordCharacters, "0");
}

/** The number in a part of a text that has only digits of base62. */
export function readBase62(text: string, from: number, to = text.length): number {
  let number = 0;
  for (let index = from; index < to; index += 1) {
    number = number * 62 + (valueOfCode[text.charCodeAt(index)] ?? 0);
  }
  return number;
}

/** Four bytes make six digits. The length must be a multiple of four. */
export function toBase62(bytes: Buffer): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += wordBytes) text += base62Word(bytes.readUInt32BE(at));
  return text;
}

/** Null for a text that `toBase62` did not make. It must have only digits of base62. */
export function fromBase62(text: string): Buffer | null {
  if (text.length % wordCharacters !== 0) return null;
  const bytes = Buffer.alloc((text.length / wordCharacters) * wordBytes);
  for (let word = 0; word * wordCharacters < text.length; word += 1) {
    const number = readBase62(text, word * wordCharacters, (word + 1) * wordCharacters);
    if (number > largestWord) return null;
    bytes.writeUInt32BE(number, word * wordBytes);
  }
  return bytes;
}
