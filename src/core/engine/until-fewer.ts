/** Repeats a step until it does fewer than it could, or until it is to stop. */
export async function untilFewer(
  most: number,
  step: (most: number) => Promise<number>,
  isStopped: () => boolean,
): Promise<void> {
  let count = most;
  while (count === most && !isStopped()) count = await step(most);
}
