import { useCallback, useState } from "react";
import { ConfirmDialog } from "../../../packages/react/src/keys/confirm-dialog.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";
import { useLeaveGuard } from "./router.js";

/** While it is there, leaving without the secret asks. */
export function LeaveQuestion() {
  const texts = useTexts().secret;
  const [leave, setLeave] = useState<(() => void) | null>(null);
  const ask = useCallback((next: () => void) => setLeave(() => next), []);
  useLeaveGuard(ask);
  if (leave === null) return null;
  return (
    <ConfirmDialog
      title={texts.leaveTitle}
      action={texts.leave}
      cancel={texts.stay}
      onConfirm={leave}
      onClose={() => setLeave(null)}
    >
      <p>{texts.leaveText}</p>
    </ConfirmDialog>
  );
}
