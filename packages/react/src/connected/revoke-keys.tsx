import { useEffect, useState } from "react";
import { useChange } from "../client/use-change.js";
import { RevokeKeysDocument } from "../generated/graphql.js";
import { RevokeSeveralDialog, type BulkRevocation } from "../keys/revoke-several-dialog.js";
import { useActing } from "./acting.js";

interface RevokeKeysProps {
  readonly ids: readonly string[];
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

/** The preview is the same call as the revocation, which the server only tries. */
export function RevokeKeys({ ids, onEnd, onClose }: RevokeKeysProps) {
  const revoke = useChange(RevokeKeysDocument, (data) => data.revokeApiKeys);
  const hasAccount = useActing().account !== null;
  const [preview, setPreview] = useState<BulkRevocation | null>(null);
  const { send } = revoke;
  useEffect(() => {
    send({ input: { ids: [...ids], dryRun: true }, hasAccount }, setPreview);
    // Asked once, for the keys that were selected when the dialog opened.
  }, []);
  return (
    <RevokeSeveralDialog
      ids={ids}
      preview={preview}
      isBusy={revoke.isBusy}
      problem={revoke.problem}
      onRevoke={(input) => send({ input, hasAccount }, onEnd)}
      onClose={onClose}
    />
  );
}
