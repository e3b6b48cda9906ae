import { useChange } from "../client/use-change.js";
import { RotateKeyDocument, type KeyRecordFragment } from "../generated/graphql.js";
import { RotateDialog } from "../keys/rotate-dialog.js";

interface RotateKeyProps {
  readonly apiKey: KeyRecordFragment;
  readonly onSecret: (secret: string) => void;
  readonly onClose: () => void;
}

export function RotateKey({ apiKey, onSecret, onClose }: RotateKeyProps) {
  const rotate = useChange(RotateKeyDocument, (data) => data.rotateApiKey);
  return (
    <RotateDialog
      apiKey={apiKey}
      isBusy={rotate.isBusy}
      problem={rotate.problem}
      onRotate={(input) => rotate.send({ input }, ({ secret }) => onSecret(secret))}
      onClose={onClose}
    />
  );
}
