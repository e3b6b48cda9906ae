type Step = () => Promise<unknown>;

const steps: Step[] = [];

/** Done when the tests of this file are over, the latest first. */
export function afterFile(step: Step): void {
  steps.push(step);
}

export async function cleanUp(): Promise<void> {
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) await step();
}
