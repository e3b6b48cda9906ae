import type { Change } from "../client/use-change.js";

/** The same change, for callers who know only its input. */
export function withVariables<Input, Variables, Success>(
  { send, ...state }: Change<Variables, Success>,
  variablesOf: (input: Input) => Variables,
): Change<Input, Success> {
  return {
    ...state,
    send: (input, onSuccess, onFailure) => send(variablesOf(input), onSuccess, onFailure),
  };
}
