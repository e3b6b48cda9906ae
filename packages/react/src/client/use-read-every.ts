import type { Answer } from "./use-answer.js";
import { useEvery } from "./use-every.js";

/** Reads again and again while a person can see the page. A reading that takes longer is waited for: a new one would end it. */
export function useReadEvery(
  ms: number,
  { isReading, readAgain }: Pick<Answer<object>, "isReading" | "readAgain">,
): void {
  useEvery(ms, () => {
    if (!isReading) readAgain();
  });
}
