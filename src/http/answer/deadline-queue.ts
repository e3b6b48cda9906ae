/** An item of a `DeadlineQueue`. */
export class Deadline {
  previous: Deadline = this;
  next: Deadline = this;

  constructor(
    readonly atMs: number,
    readonly onPassed: () => void,
  ) {}

  /** Leaves its queue, and refers to no other item afterwards. */
  remove(): void {
    this.previous.next = this.next;
    this.next.previous = this.previous;
    this.previous = this;
    this.next = this;
  }
}

/**
 * Deadlines in the order in which they were added: a linked list. A `Set` would do, but V8 gives a `Set` that was emptied
 * a new table, and each old table refers to the next, so that every garbage collection copied requests answered long ago.
 */
export class DeadlineQueue {
  readonly #end = new Deadline(Number.POSITIVE_INFINITY, () => undefined);

  /** The oldest; null when the queue is empty. */
  first(): Deadline | null {
    const { next } = this.#end;
    return next === this.#end ? null : next;
  }

  add(deadline: Deadline): void {
    const { previous: last } = this.#end;
    deadline.previous = last;
    deadline.next = this.#end;
    last.next = deadline;
    this.#end.previous = deadline;
  }
}
