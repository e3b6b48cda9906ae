import { useId, useState } from "react";
import { Button } from "../look/button.js";
import { Check } from "../look/choice.js";
import { CodeTabs } from "../look/code-tabs.js";
import { CopyButton } from "../look/copy-button.js";
import { Notice } from "../look/notice.js";
import { codeSamples } from "./code-samples.js";
import { useKeyTexts } from "./texts.js";

interface SecretPanelProps {
  readonly title: string;
  readonly secret: string;
  /** The address of the server for code that uses the secret; null for none. */
  readonly serverUrl: string | null;
  /** Called when the person has copied the secret, or says so. */
  readonly onStored: (isStored: boolean) => void;
  readonly isStored: boolean;
  /** Hands the secret on by a link; null where that is not offered. */
  readonly onSend: (() => void) | null;
  readonly onDone: () => void;
}

/** A secret, the one time that it is shown. */
export function SecretPanel({
  title,
  secret,
  serverUrl,
  onStored,
  isStored,
  onSend,
  onDone,
}: SecretPanelProps) {
  const texts = useKeyTexts();
  const id = useId();
  const [wasCopied, setCopied] = useState(false);
  return (
    <section className="lk-secret" aria-labelledby={id}>
      <h1 id={id} tabIndex={-1} ref={(heading) => heading?.focus()}>
        {title}
      </h1>
      <Notice kind="warn" title={texts.secret.warning} />
      <div className="lk-secret-line">
        <code aria-label={texts.secret.label} tabIndex={0} role="textbox" aria-readonly="true">
          {secret}
        </code>
        <CopyButton
          isMain={!wasCopied}
          text={secret}
          texts={texts.copy}
          onCopied={() => {
            setCopied(true);
            onStored(true);
          }}
        />
      </div>
      {serverUrl !== null && (
        <CodeTabs
          label={texts.secret.samples}
          samples={codeSamples(serverUrl, secret)}
          aside={(code) => <CopyButton text={code} texts={texts.copy} onCopied={() => onStored(true)} />}
        />
      )}
      {onSend !== null && (
        <div className="lk-secret-send">
          <Button onClick={onSend}>{texts.secret.send.action}</Button>
          <span className="lk-hint">{texts.secret.send.hint}</span>
        </div>
      )}
      <div className="lk-form-foot">
        <Check label={texts.secret.stored} isChecked={isStored} onChange={onStored} />
        <Button kind={isStored ? "primary" : "plain"} onClick={onDone}>
          {texts.secret.done}
        </Button>
      </div>
    </section>
  );
}
