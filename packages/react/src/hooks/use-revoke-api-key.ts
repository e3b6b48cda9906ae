import { useChange, type Change } from "../client/use-change.js";
import { useActing } from "../connected/acting.js";
import { RevokeKeyDocument, type KeyRecordFragment, type RevokeApiKeyInput } from "../generated/graphql.js";
import { withVariables } from "./with-variables.js";

/** Revokes a key, for good. */
export function useRevokeApiKey(): Change<RevokeApiKeyInput, { readonly apiKey: KeyRecordFragment }> {
  const hasAccount = useActing().account !== null;
  const change = useChange(RevokeKeyDocument, (data) => data.revokeApiKey);
  return withVariables(change, (input) => ({ input, hasAccount }));
}
