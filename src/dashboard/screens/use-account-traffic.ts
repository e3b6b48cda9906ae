import { useEffect, useRef, useState } from "react";
import { isFailure, useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { useEvery } from "../../../packages/react/src/client/use-every.js";
import { useIsVisible } from "../../../packages/react/src/client/use-is-visible.js";
import { useActing } from "../../../packages/react/src/connected/acting.js";
import { AccountTrafficDocument } from "../generated/graphql.js";
import { useAccountTicks } from "./use-account-ticks.js";

/** The oldest minute leaves the hour. */
const minuteMs = 60_000;
/** A tick can be in the answer too, so the sum of both is not kept for longer. */
const correctionMs = 15_000;
const withoutTicksMs = 5_000;

/** The checks of the last hour: an answer, and what ticks have added to it. */
export function useAccountTraffic(id: string) {
  const { value, problem, isReading, readAgain } = useAnswer({
    query: AccountTrafficDocument,
    variables: { id },
    pick: ({ account }) => (isFailure(account) ? account : account.usage),
  });
  const ticks = useAccountTicks();
  const [read, setRead] = useState({ isReading, checks: 0 });
  if (read.isReading !== isReading) {
    setRead({ isReading, checks: isReading ? read.checks : ticks.checks });
  }
  useReadings({ ticks: ticks.count, checks: ticks.checks, isReading, readAgain });
  const counts = value === null ? null : withAdded(value.counts, ticks.checks - read.checks);
  return { counts, problem };
}

interface Readings {
  readonly ticks: number;
  readonly checks: number;
  readonly isReading: boolean;
  readonly readAgain: () => void;
}

function useReadings({ ticks, checks, isReading, readAgain }: Readings): void {
  const readAtMs = useRef(Date.now());
  useEffect(() => {
    if (!isReading) readAtMs.current = Date.now();
  }, [isReading]);
  useEffect(() => {
    if (checks === 0) return;
    const timer = setTimeout(readAgain, Math.max(0, readAtMs.current + correctionMs - Date.now()));
    return () => clearTimeout(timer);
  }, [checks]);

  const heard = useRef(0);
  useEvery(withoutTicksMs, () => {
    if (heard.current === ticks) readAgain();
    heard.current = ticks;
  });
  useEvery(minuteMs, readAgain);

  // The first tick of a stream says that from here on nothing is missed.
  const { gaps } = useActing();
  const isVisible = useIsVisible();
  const isFollowed = useRef(false);
  useEffect(() => {
    isFollowed.current = false;
  }, [gaps, isVisible]);
  useEffect(() => {
    if (ticks === 0 || isFollowed.current) return;
    isFollowed.current = true;
    readAgain();
  }, [ticks]);
}

interface Counts {
  readonly total: number;
  readonly perBucket: readonly number[];
}

function withAdded({ total, perBucket }: Counts, added: number): Counts {
  const last = perBucket.at(-1) ?? 0;
  return { total: total + added, perBucket: [...perBucket.slice(0, -1), last + added] };
}
