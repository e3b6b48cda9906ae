export interface Undo {
  add(step: () => Promise<unknown>): void;
  /** Every step, the latest first. */
  run(): Promise<void>;
}

/** What has to be taken back when a start fails half way, and at the end. */
export function createUndo(): Undo {
  const steps: (() => Promise<unknown>)[] = [];
  return {
    add: (step) => void steps.push(step),
    async run() {
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) await step();
    },
  };
}
