/** How long ago something that runs again and again last succeeded. */
export class LastSuccess {
  #atMs = performance.now();

  readonly note = (): void => {
    this.#atMs = performance.now();
  };

  get ageSeconds(): number {
    return (performance.now() - this.#atMs) / 1_000;
  }
}
