export interface AdmissionOptions {
  /** How many run at once. */
  readonly mostRunning: number;
  readonly mostWaiting: number;
  readonly waitMs: number;
}

/** Lets a bounded number of calls run and a bounded number wait, the oldest first. All others are refused at once. */
export class Admission {
  readonly #options: AdmissionOptions;
  /** Each function admits one waiting call. */
  readonly #waiting = new Set<() => void>();
  #running = 0;
  #refused = 0;

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** How many calls were refused so far. */
  get refused(): number {
    return this.#refused;
  }

  /** Null when the work was refused, and did not begin. */
  async run<Value>(
    work: () => Value | Promise<Value>,
    waitMs: number = this.#options.waitMs,
  ): Promise<Value | null> {
    if (!(await this.#enter(waitMs))) {
      this.#refused += 1;
      return null;
    }
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  #enter(waitMs: number): boolean | Promise<boolean> {
    const { mostRunning, mostWaiting } = this.#options;
    if (this.#running < mostRunning) {
      this.#running += 1;
      return true;
    }
    if (this.#waiting.size >= mostWaiting) return false;
    return new Promise((resolve) => {
      const end = (isAdmitted: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(admit);
        resolve(isAdmitted);
      };
      const admit = () => end(true);
      const timer = setTimeout(() => end(false), waitMs);
      this.#waiting.add(admit);
    });
  }

  /** The oldest waiting call is admitted, so that no newer call takes it first. */
  #leave(): void {
    const [admitOldest] = this.#waiting;
    if (admitOldest === undefined) this.#running -= 1;
    else admitOldest();
  }
}
