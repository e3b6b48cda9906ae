import { useState } from "react";
import { LeaveQuestion } from "../app/leave-question.js";
import { leaveThen } from "../app/router.js";
import { serverPath } from "../client/place.js";
import { SecretPanel } from "../../../packages/react/src/keys/secret-panel.js";
import { keyScreenTexts } from "./key-screen-texts.js";
import { Button } from "../../../packages/react/src/look/button.js";
import { SendOnce } from "./send-once.js";

interface ShownSecretProps {
  readonly title: string;
  readonly keyId: string;
  readonly secret: string;
  readonly onDone: () => void;
}

/** A new secret of a key: copied, or sent to somebody, before the page is left without a question. */
export function ShownSecret({ title, keyId, secret, onDone }: ShownSecretProps) {
  const [isStored, setStored] = useState(false);
  const [isSending, setSending] = useState(false);
  return (
    <div className="lk-screen">
      <SecretPanel
        title={title}
        secret={secret}
        serverUrl={location.origin + serverPath}
        isStored={isStored}
        onStored={setStored}
        onDone={() => leaveThen(onDone)}
      >
        <div className="lk-secret-send">
          <Button onClick={() => setSending(true)}>{keyScreenTexts.send.action}</Button>
          <span className="lk-hint">{keyScreenTexts.send.hint}</span>
        </div>
      </SecretPanel>
      {isSending && (
        <SendOnce
          keyId={keyId}
          secret={secret}
          onCopied={() => setStored(true)}
          onClose={() => setSending(false)}
        />
      )}
      {!isStored && <LeaveQuestion />}
    </div>
  );
}
