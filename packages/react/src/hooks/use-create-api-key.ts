import { useChange, type Change } from "../client/use-change.js";
import { useActing } from "../connected/acting.js";
import { CreateKeyDocument, type CreateApiKeyInput, type KeyRecordFragment } from "../generated/graphql.js";
import { withVariables } from "./with-variables.js";

/** Creates a key. The answer has its secret, once. */
export function useCreateApiKey(): Change<
  CreateApiKeyInput,
  { readonly secret: string; readonly apiKey: KeyRecordFragment }
> {
  const hasAccount = useActing().account !== null;
  const change = useChange(CreateKeyDocument, (data) => data.createApiKey);
  return withVariables(change, (input) => ({ input, hasAccount }));
}
