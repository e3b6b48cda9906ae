import { useRef, useState } from "react";
import { useClient, type AnyVariables, type TypedDocumentNode } from "urql";
import type { Problem } from "./problem.js";
import { outcomeOf, type SuccessOf } from "./use-answer.js";

/** A mutation that is sent once, however often its button is pressed. */
export interface Change<Variables, Success> {
  /** Of the two, one is called; `problem` says what failed. */
  readonly send: (
    variables: Variables,
    onSuccess: (success: Success) => void,
    onFailure?: () => void,
  ) => void;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
}

export function useChange<Data, Variables extends AnyVariables, Result extends object>(
  mutation: TypedDocumentNode<Data, Variables>,
  pick: (data: Data) => Result,
): Change<Variables, SuccessOf<Result>> {
  const client = useClient();
  const isSending = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function run(variables: Variables): Promise<SuccessOf<Result> | null> {
    setBusy(true);
    const { data, error } = await client.mutation(mutation, variables).toPromise();
    setBusy(false);
    const { value, problem: found } = outcomeOf(data === undefined ? null : pick(data), error);
    setProblem(found);
    return value;
  }

  function send(
    variables: Variables,
    onSuccess: (success: SuccessOf<Result>) => void,
    onFailure?: () => void,
  ): void {
    if (isSending.current) return;
    isSending.current = true;
    void run(variables).then((success) => {
      isSending.current = false;
      if (success === null) onFailure?.();
      else onSuccess(success);
    });
  }

  return { send, isBusy, problem };
}
