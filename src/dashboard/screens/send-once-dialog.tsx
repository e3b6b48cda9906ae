import { keyScreenTexts } from "./key-screen-texts.js";
import { useState } from "react";
import type { Problem } from "../../../packages/react/src/client/problem.js";
import { Button, ButtonRow } from "../../../packages/react/src/look/button.js";
import { Choice } from "../../../packages/react/src/look/choice.js";
import { CopyButton } from "../../../packages/react/src/look/copy-button.js";
import { Dialog } from "../../../packages/react/src/look/dialog.js";
import { Moment } from "../../../packages/react/src/look/moment.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";

export interface SecretLink {
  readonly url: string;
  readonly expiresAt: string;
}

interface SendOnceDialogProps {
  /** Null until it is made. */
  readonly link: SecretLink | null;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly onMake: (expiresInSeconds: number) => void;
  readonly onCopied: () => void;
  readonly onClose: () => void;
}

const spans = ["3600", "86400", "604800"] as const;

/** Makes a link that shows the secret once to somebody else. */
export function SendOnceDialog({ link, isBusy, problem, onMake, onCopied, onClose }: SendOnceDialogProps) {
  const texts = useTexts();
  const { send } = keyScreenTexts;
  const [span, setSpan] = useState<(typeof spans)[number]>("86400");
  return (
    <Dialog title={send.title} closeLabel={texts.close} onClose={onClose}>
      <form
        className="lk-dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onMake(Number(span));
        }}
      >
        {link === null ? (
          <>
            <p>{send.text}</p>
            <Choice
              label={send.lasts}
              value={span}
              onPick={setSpan}
              options={spans.map((value) => ({ value, text: send.spans[value] }))}
            />
          </>
        ) : (
          <Made link={link} onCopied={onCopied} />
        )}
        {problem !== null && <ProblemNotice problem={problem} />}
        <ButtonRow>
          <Button onClick={onClose}>{link === null ? texts.cancel : send.done}</Button>
          {link === null && (
            <Button kind="primary" type="submit" isBusy={isBusy}>
              {send.make}
            </Button>
          )}
        </ButtonRow>
      </form>
    </Dialog>
  );
}

function Made({ link, onCopied }: { readonly link: SecretLink; readonly onCopied: () => void }) {
  const texts = useTexts();
  const { send } = keyScreenTexts;
  return (
    <>
      <div className="lk-secret-line">
        <code aria-label={send.link} tabIndex={0} role="textbox" aria-readonly="true">
          {link.url}
        </code>
        <CopyButton isMain text={link.url} texts={texts.copy} onCopied={onCopied} />
      </div>
      <p>
        {send.ends} <Moment at={link.expiresAt} />. {send.trail}
      </p>
      <p className="lk-hint">{send.another}</p>
    </>
  );
}
