import { problemOfFailure } from "../client/problem.js";
import { useChange, type Change } from "../client/use-change.js";
import { useActing } from "../connected/acting.js";
import { RevokeKeysDocument } from "../generated/graphql.js";
import type {
  ApiKeyRevocation,
  ApiKeysRevocation,
  ApiKeysToRevoke,
  RevocationResult,
} from "../keys/keys-revocation.js";

interface RevokeApiKeys extends Change<ApiKeysToRevoke, ApiKeysRevocation> {
  /** Says what `send` would do, and changes nothing. */
  readonly preview: Change<ApiKeysToRevoke, ApiKeysRevocation>["send"];
}

/** Revokes several keys at once, for good. */
export function useRevokeApiKeys(): RevokeApiKeys {
  const hasAccount = useActing().account !== null;
  const { send, ...state } = useChange(RevokeKeysDocument, (data) => data.revokeApiKeys);
  const sendAs =
    (dryRun: boolean): RevokeApiKeys["send"] =>
    (input, onSuccess, onFailure) =>
      send(
        { input: { ...input, dryRun }, hasAccount },
        ({ results, hasMore }) => onSuccess({ results: results.map(revocationOf), hasMore }),
        onFailure,
      );
  return { ...state, preview: sendAs(true), send: sendAs(false) };
}

function revocationOf({ reference, apiKey, rejection }: RevocationResult): ApiKeyRevocation {
  return { id: reference, apiKey, problem: rejection === null ? null : problemOfFailure(rejection) };
}
