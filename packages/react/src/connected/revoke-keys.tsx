import { useEffect, useState } from "react";
import { useRevokeApiKeys } from "../hooks/use-revoke-api-keys.js";
import type { ApiKeysRevocation } from "../keys/keys-revocation.js";
import { RevokeSeveralDialog } from "../keys/revoke-several-dialog.js";

interface RevokeKeysProps {
  readonly ids: readonly string[];
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

/** Asks what would happen, shows it, and revokes. */
export function RevokeKeys({ ids, onEnd, onClose }: RevokeKeysProps) {
  const { preview, send, isBusy, problem } = useRevokeApiKeys();
  const [found, setFound] = useState<ApiKeysRevocation | null>(null);
  useEffect(() => {
    preview({ ids: [...ids] }, setFound);
    // Asked once, for the keys that were selected when the dialog opened.
  }, []);
  return (
    <RevokeSeveralDialog
      ids={ids}
      preview={found}
      isBusy={isBusy}
      problem={problem}
      onRevoke={(input) => send(input, onEnd)}
      onClose={onClose}
    />
  );
}
