import { useChange } from "../../../packages/react/src/client/use-change.js";
import { RevokeOperatorDocument, type OperatorRecordFragment } from "../generated/graphql.js";
import { ConfirmDialog } from "../../../packages/react/src/keys/confirm-dialog.js";
import { operateTexts } from "./operate-texts.js";

interface RevokeOperatorProps {
  readonly operator: OperatorRecordFragment;
  readonly onClose: () => void;
}

export function RevokeOperator({ operator: { id, name }, onClose }: RevokeOperatorProps) {
  const texts = operateTexts.operators;
  const { send, isBusy, problem } = useChange(RevokeOperatorDocument, (data) => data.revokeOperator);
  return (
    <ConfirmDialog
      title={texts.revokeTitle(name)}
      action={texts.revokeConfirm}
      isBusy={isBusy}
      problem={problem}
      onConfirm={() => send({ input: { id } }, onClose)}
      onClose={onClose}
    >
      <p>{texts.revokeText}</p>
    </ConfirmDialog>
  );
}
