import { useState } from "react";
import { useChange } from "../client/use-change.js";
import {
  CancelRotationDocument,
  CompleteRotationDocument,
  type KeyRecordFragment,
} from "../generated/graphql.js";
import { ConfirmDialog } from "../keys/confirm-dialog.js";
import { LastUse } from "../keys/last-use.js";
import { RotationGuide } from "../keys/rotation-guide.js";
import { useTexts } from "../texts/texts.js";

interface KeyRotationProps {
  readonly apiKey: KeyRecordFragment;
  readonly mayRotate: boolean;
}

/** The guide through a rotation, and its two ends. */
export function KeyRotation({ apiKey, mayRotate }: KeyRotationProps) {
  const texts = useTexts();
  const [asked, setAsked] = useState<"retire" | "back" | null>(null);
  const complete = useChange(CompleteRotationDocument, (data) => data.completeApiKeyRotation);
  const cancel = useChange(CancelRotationDocument, (data) => data.cancelApiKeyRotation);
  const [newest, old] = apiKey.secrets;
  const variables = { input: { id: apiKey.id } };
  return (
    <>
      <RotationGuide
        apiKey={apiKey}
        onRetire={mayRotate ? () => setAsked("retire") : null}
        onGoBack={mayRotate ? () => setAsked("back") : null}
      />
      {asked === "retire" && (
        <ConfirmDialog
          title={texts.rotate.retireTitle}
          action={texts.rotate.retire}
          isBusy={complete.isBusy}
          problem={complete.problem}
          onConfirm={() => complete.send(variables, () => setAsked(null))}
          onClose={() => setAsked(null)}
        >
          <p>{texts.rotate.retireText}</p>
          {old !== undefined && (
            <p>
              <code>{`…${old.lastFour}`}</code> {texts.details.lastUsed} <LastUse at={old.lastUsedAt} />
            </p>
          )}
        </ConfirmDialog>
      )}
      {asked === "back" && (
        <ConfirmDialog
          title={texts.rotate.backTitle}
          action={texts.rotate.back}
          isBusy={cancel.isBusy}
          problem={cancel.problem}
          onConfirm={() => cancel.send(variables, () => setAsked(null))}
          onClose={() => setAsked(null)}
        >
          <p>{texts.rotate.backText}</p>
          {newest !== undefined && (
            <p>
              <code>{`…${newest.lastFour}`}</code> {texts.details.lastUsed} <LastUse at={newest.lastUsedAt} />
            </p>
          )}
        </ConfirmDialog>
      )}
    </>
  );
}
