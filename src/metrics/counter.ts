/** A number that only grows. */
export class Counter {
  value = 0;

  add(more = 1): void {
    this.value += more;
  }
}
