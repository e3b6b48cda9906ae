import { useChange } from "../../../packages/react/src/client/use-change.js";
import { UpdateAccountDocument, type AccountRecordFragment } from "../generated/graphql.js";
import { ConfirmDialog } from "../../../packages/react/src/keys/confirm-dialog.js";
import { operateTexts } from "./operate-texts.js";

interface SuspendAccountProps {
  readonly account: AccountRecordFragment;
  readonly onClose: () => void;
}

export function SuspendAccount({ account: { id, name }, onClose }: SuspendAccountProps) {
  const texts = operateTexts.accounts;
  const { send, isBusy, problem } = useChange(UpdateAccountDocument, (data) => data.updateAccount);
  return (
    <ConfirmDialog
      title={texts.suspendTitle(name)}
      action={texts.suspendConfirm}
      isBusy={isBusy}
      problem={problem}
      onConfirm={() => send({ input: { id, suspended: true } }, onClose)}
      onClose={onClose}
    >
      <p>{texts.suspendText}</p>
    </ConfirmDialog>
  );
}
