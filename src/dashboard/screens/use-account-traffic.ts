import { useEffect, useRef } from "react";
import { isFailure, useAnswer, type Answer } from "../../../packages/react/src/client/use-answer.js";
import { useEvery } from "../../../packages/react/src/client/use-every.js";
import { useReadEvery } from "../../../packages/react/src/client/use-read-every.js";
import { useIsVisible } from "../../../packages/react/src/client/use-is-visible.js";
import { useReadAfterGaps } from "../../../packages/react/src/connected/use-read-after-gaps.js";
import { AccountTrafficDocument } from "../generated/graphql.js";
import { largerOfEach, numbersByMinute } from "./checks-by-minute.js";
import { useAccountTicks } from "./use-account-ticks.js";

/** Counts that came late are in no tick. */
const correctionMs = 60_000;
const withoutTicksMs = 5_000;

/** The checks of the last hour, by the minute: as they were read, and as ticks tell them since. */
export function useAccountTraffic(id: string) {
  const answer = useAnswer({
    query: AccountTrafficDocument,
    variables: { id },
    pick: ({ account }) => (isFailure(account) ? account : account.usage),
  });
  const { count, checks } = useAccountTicks();
  useReadings(count, answer);
  const { value, problem } = answer;
  if (value === null) return { counts: null, problem };
  const perBucket = [...largerOfEach(numbersByMinute(value.starts, value.counts.perBucket), checks).values()];
  return { counts: { perBucket, total: perBucket.reduce((sum, number) => sum + number, 0) }, problem };
}

function useReadings(
  ticks: number,
  { isReading, readAgain }: Pick<Answer<object>, "isReading" | "readAgain">,
): void {
  useReadEvery(correctionMs, { isReading, readAgain });
  const heard = useRef(0);
  useEvery(withoutTicksMs, () => {
    if (heard.current === ticks && !isReading) readAgain();
    heard.current = ticks;
  });
  // A tick knows five minutes, and the page may have been without ticks for longer.
  useReadAfterGaps(readAgain);
  const isVisible = useIsVisible();
  const wasVisible = useRef(isVisible);
  useEffect(() => {
    if (isVisible && !wasVisible.current) readAgain();
    wasVisible.current = isVisible;
  }, [isVisible]);
}
