interface Latest<Meaning> {
  readonly bytes: Buffer;
  readonly meaning: Meaning;
}

const longestBody = 4_000;

/**
 * The latest body of each length, and what it means: the same first page and the same poll come again and again, in the
 * same bytes whoever asks, and need not be read again. A look that finds nothing costs next to nothing, and all that
 * could ever be kept is 8 MB.
 */
export class RepeatedBodies<Meaning> {
  readonly #byLength = new Map<number, Latest<Meaning>>();

  find(bytes: Buffer): Meaning | null {
    const latest = this.#byLength.get(bytes.length);
    return latest?.bytes.equals(bytes) === true ? latest.meaning : null;
  }

  remember(bytes: Buffer, meaning: Meaning): void {
    // Copied: they are part of all that came with them.
    if (bytes.length <= longestBody) this.#byLength.set(bytes.length, { bytes: Buffer.from(bytes), meaning });
  }
}
