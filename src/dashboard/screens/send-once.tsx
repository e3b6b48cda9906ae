import { useState } from "react";
import { useChange } from "../../../packages/react/src/client/use-change.js";
import { CreateSecretLinkDocument } from "../generated/graphql.js";
import { SendOnceDialog, type SecretLink } from "./send-once-dialog.js";

interface SendOnceProps {
  readonly keyId: string;
  readonly secret: string;
  readonly onCopied: () => void;
  readonly onClose: () => void;
}

export function SendOnce({ keyId, secret, onCopied, onClose }: SendOnceProps) {
  const [link, setLink] = useState<SecretLink | null>(null);
  const create = useChange(CreateSecretLinkDocument, (data) => data.createSecretLink);
  return (
    <SendOnceDialog
      link={link}
      isBusy={create.isBusy}
      problem={create.problem}
      onMake={(expiresInSeconds) => create.send({ input: { keyId, secret, expiresInSeconds } }, setLink)}
      onCopied={onCopied}
      onClose={onClose}
    />
  );
}
