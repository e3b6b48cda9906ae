import { useEffect, useState } from "react";
import { ConfirmDialog } from "../keys/confirm-dialog.js";
import { SecretPanel } from "../keys/secret-panel.js";
import { useTexts } from "../texts/texts.js";

interface NewSecretProps {
  readonly title: string;
  readonly secret: string;
  readonly onDone: () => void;
}

/** A new secret. Leaving asks, unless it was copied or the reader says that it is stored. */
export function NewSecret({ title, secret, onDone }: NewSecretProps) {
  const texts = useTexts().secret;
  const [isStored, setStored] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  useEffect(() => {
    if (isStored) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", hold);
    return () => removeEventListener("beforeunload", hold);
  }, [isStored]);
  return (
    <>
      <SecretPanel
        title={title}
        secret={secret}
        serverUrl={null}
        isStored={isStored}
        onStored={setStored}
        onDone={() => (isStored ? onDone() : setLeaving(true))}
      />
      {isLeaving && (
        <ConfirmDialog
          title={texts.leaveTitle}
          action={texts.leave}
          cancel={texts.stay}
          onConfirm={onDone}
          onClose={() => setLeaving(false)}
        >
          <p>{texts.leaveText}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
