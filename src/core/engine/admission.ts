export interface AdmissionOptions {
  /** How many may run at once, now. */
  readonly mostRunning: () => number;
  readonly mostWaiting: number;
  readonly waitMs: number;
  /** How long a refusal is held back. */
  readonly refusalMs: () => number;
}

/** More refusals than these are not held back: each keeps its request in memory, some 40 kB. */
const mostHeldBack = 4_000;

/** Lets a bounded number of calls run and a bounded number wait, the oldest first. All others are refused at once. */
export class Admission {
  readonly #options: AdmissionOptions;
  /** Each function admits one waiting call. */
  readonly #waiting = new Set<() => void>();
  #running = 0;
  #refused = 0;
  #heldBack = 0;

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  get running(): number {
    return this.#running;
  }

  get bound(): number {
    return this.#options.mostRunning();
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
      await this.#holdBack();
      return null;
    }
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #holdBack(): Promise<void> {
    const ms = this.#options.refusalMs();
    if (ms === 0 || this.#heldBack >= mostHeldBack) return;
    this.#heldBack += 1;
    await new Promise((resolve) => setTimeout(resolve, ms));
    this.#heldBack -= 1;
  }

  #enter(waitMs: number): boolean | Promise<boolean> {
    const { mostRunning, mostWaiting } = this.#options;
    if (this.#running < mostRunning()) {
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

  /** The oldest waiting calls are admitted, so that no newer call takes their places first. */
  #leave(): void {
    this.#running -= 1;
    const places = this.#options.mostRunning() - this.#running;
    for (const admit of [...this.#waiting].slice(0, Math.max(0, places))) {
      this.#running += 1;
      admit();
    }
  }
}
