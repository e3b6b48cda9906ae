import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Background, Work } from "../core/model/background.js";

/** More than this waits only where something is wrong. */
const mostUnderWay = 1_000;
/** Nobody waits longer than this for what begins when chance says. */
const latestMs = 400;

export class BackgroundWork implements Background {
  readonly #underWay = new Set<Promise<void>>();
  readonly #onFailure: (error: unknown) => void;

  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure;
  }

  get isFull(): boolean {
    return this.#underWay.size >= mostUnderWay;
  }

  run(work: Work): void {
    this.#begin(0, work);
  }

  runSometime(work: Work): void {
    this.#begin(randomInt(latestMs), work);
  }

  #begin(delayMs: number, work: Work): void {
    if (this.isFull) {
      this.#onFailure(new Error("Too much is under way"));
      return;
    }
    const running = pause(delayMs)
      .then(work)
      .then(() => undefined, this.#onFailure)
      .finally(() => this.#underWay.delete(running));
    this.#underWay.add(running);
  }

  /** Nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }
}
