import { useEffect, useMemo, useState } from "react";
import { useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from "urql";
import type { ErrorFieldsFragment } from "../generated/graphql.js";
import { useIsHydrated } from "../look/use-is-hydrated.js";
import { problemOfError, problemOfFailure, type Problem } from "./problem.js";

type Failure = Omit<ErrorFieldsFragment, "__typename">;
type FailureOf<Result> = Extract<Result, Failure>;
export type SuccessOf<Result> = Exclude<Result, FailureOf<Result>>;

/** The answer to one field of a query. A good answer stays while it is read again, and when that fails. */
export interface Answer<Success> {
  readonly value: Success | null;
  readonly problem: Problem | null;
  readonly isReading: boolean;
  readonly readAgain: () => void;
}

interface Question<Data, Variables extends AnyVariables, Result> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** Null where the answer has nothing of it. */
  readonly pick: (data: Data) => Result | null;
  readonly isPaused?: boolean;
}

const firstPauseMs = 3_000;

export function useAnswer<Data, Variables extends AnyVariables, Result extends object>({
  query,
  variables,
  pick,
  isPaused = false,
}: Question<Data, Variables, Result>): Answer<SuccessOf<Result>> {
  const isHydrated = useIsHydrated();
  const [{ data, error, fetching, stale }, read] = useQuery<Data, Variables>({
    query,
    variables,
    pause: isPaused || !isHydrated,
    requestPolicy: "cache-and-network",
  });
  const readAgain = () => {
    if (!isPaused) read({ requestPolicy: "network-only" });
  };
  // One object for each answer, however often the screen is drawn.
  const result = useMemo(() => (data === undefined ? null : pick(data)), [data]);
  const { value: found, problem } = outcomeOf(result, error);
  const [kept, setKept] = useState(found);
  if (found !== null && found !== kept) setKept(found);
  useRetry(problem, readAgain);
  return { value: found ?? kept, problem, isReading: fetching || stale, readAgain };
}

/** What came of a request: the value, or why there is none. */
export function outcomeOf<Result extends object>(
  result: Result | null,
  error: CombinedError | undefined,
): { readonly value: SuccessOf<Result> | null; readonly problem: Problem | null } {
  if (result !== null && isFailure(result)) return { value: null, problem: problemOfFailure(result) };
  const problem = error === undefined ? null : problemOfError(error);
  return { value: result !== null && isSuccess(result) ? result : null, problem };
}

export function isFailure<Result extends object>(result: Result): result is FailureOf<Result> {
  return "error" in result;
}

export function isSuccess<Result extends object>(result: Result): result is SuccessOf<Result> {
  return !isFailure(result);
}

/** Reads again after what passes by itself, and when the browser is online again. */
function useRetry(problem: Problem | null, readAgain: () => void): void {
  const isPassing = problem?.isPassing === true;
  const pauseMs = (problem?.retryAfterSeconds ?? 0) * 1_000 || firstPauseMs;
  useEffect(() => {
    if (!isPassing) return;
    const timer = setTimeout(readAgain, pauseMs);
    addEventListener("online", readAgain);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", readAgain);
    };
  });
}
