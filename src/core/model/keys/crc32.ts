const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** zlib's CRC-32 of a part of an ASCII text. Every check of a key computes one; the call into zlib takes longer than it. */
export function crc32(text: string, from: number, to: number): number {
  let crc = 0xffffffff;
  for (let index = from; index < to; index += 1) {
    crc = (table[(crc ^ text.charCodeAt(index)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
