import type { ReactNode } from "react";
import type { Answer } from "../client/use-answer.js";
import { ProblemNotice } from "../look/problem-notice.js";
import { RowsToCome } from "../look/rows-to-come.js";

interface AnsweredProps<Value> {
  readonly answer: Answer<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** What was read; until then its place, and what went wrong above it. */
export function Answered<Value>({ answer: { value, problem, readAgain }, children }: AnsweredProps<Value>) {
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} onRetry={readAgain} />}
      {value === null ? problem === null && <RowsToCome /> : children(value)}
    </>
  );
}
