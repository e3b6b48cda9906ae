import type { ReactNode } from "react";
import type { Problem } from "../client/problem.js";
import { Button, ButtonRow } from "../look/button.js";
import { Dialog } from "../look/dialog.js";
import { ProblemNotice } from "../look/problem-notice.js";
import { useTexts } from "../texts/texts.js";

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: string;
  readonly cancel?: string;
  readonly isBusy?: boolean;
  readonly problem?: Problem | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** A question before what cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const texts = useTexts();
  const {
    title,
    children,
    action,
    cancel = texts.cancel,
    isBusy = false,
    problem = null,
    onConfirm,
    onClose,
  } = props;
  return (
    <Dialog title={title} closeLabel={texts.close} onClose={onClose}>
      {children}
      {problem !== null && <ProblemNotice problem={problem} />}
      <ButtonRow>
        <Button onClick={onClose}>{cancel}</Button>
        <Button kind="danger" isBusy={isBusy} onClick={onConfirm}>
          {action}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
