import { useChange, type Change } from "../client/use-change.js";
import { RotateKeyDocument, type KeyRecordFragment, type RotateApiKeyInput } from "../generated/graphql.js";
import { withVariables } from "./with-variables.js";

/** Gives a key a second secret. The answer has it, once. */
export function useRotateApiKey(): Change<
  RotateApiKeyInput,
  { readonly secret: string; readonly apiKey: KeyRecordFragment }
> {
  const change = useChange(RotateKeyDocument, (data) => data.rotateApiKey);
  return withVariables(change, (input) => ({ input }));
}
