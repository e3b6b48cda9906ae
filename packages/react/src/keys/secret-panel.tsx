import { useId, useState, type ReactNode } from "react";
import { Button } from "../look/button.js";
import { Check } from "../look/choice.js";
import { CodeTabs } from "../look/code-tabs.js";
import { CopyButton } from "../look/copy-button.js";
import { Heading } from "../look/heading.js";
import { Notice } from "../look/notice.js";
import { usePart } from "../look/part-classes.js";
import { codeSamples } from "./code-samples.js";
import { useTexts } from "../texts/texts.js";

interface SecretPanelProps {
  readonly title: string;
  readonly secret: string;
  /** The address of the server for code that uses the secret; null for none. */
  readonly serverUrl: string | null;
  /** Called when the person has copied the secret, or says so. */
  readonly onStored: (isStored: boolean) => void;
  readonly isStored: boolean;
  /** Other ways to hand the secret on. */
  readonly children?: ReactNode;
  readonly onDone: () => void;
}

/** A secret, the one time that it is shown. */
export function SecretPanel({
  title,
  secret,
  serverUrl,
  onStored,
  isStored,
  children,
  onDone,
}: SecretPanelProps) {
  const texts = useTexts();
  const id = useId();
  const [wasCopied, setCopied] = useState(false);
  return (
    <section {...usePart()("secret", "lk-secret")} aria-labelledby={id}>
      <Heading depth={0} id={id} tabIndex={-1} headingRef={focus}>
        {title}
      </Heading>
      <Notice kind="warn" title={texts.secret.warning} />
      <div className="lk-secret-line">
        <code aria-label={texts.secret.label} tabIndex={0} role="textbox" aria-readonly="true">
          {secret}
        </code>
        <CopyButton
          isMain={!wasCopied}
          text={secret}
          what={texts.secret.label}
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
          aside={(code) => (
            <CopyButton
              text={code}
              what={texts.secret.samples}
              texts={texts.copy}
              onCopied={() => onStored(true)}
            />
          )}
        />
      )}
      {children}
      <div className="lk-form-foot">
        <Check label={texts.secret.stored} isChecked={isStored} onChange={onStored} />
        <Button kind={isStored ? "primary" : "plain"} onClick={onDone}>
          {texts.secret.done}
        </Button>
      </div>
    </section>
  );
}

function focus(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}
