export interface Undo {
  add(step: () => Promise<unknown>): void;
  /** Runs all steps, the latest first, even after one failed. Then rejects with the first failure. */
  run(): Promise<void>;
}

/** The steps that undo a start: run when it fails half-way, and at the end. */
export function createUndo(): Undo {
  const steps: (() => Promise<unknown>)[] = [];
  return {
    add: (step) => void steps.push(step),
    async run() {
      const failures: unknown[] = [];
      for (let step = steps.pop(); step !== undefined; step = steps.pop())
        await step().catch((error: unknown) => failures.push(error));
      if (failures.length > 0) throw new Error("Something could not be stopped", { cause: failures[0] });
    },
  };
}
