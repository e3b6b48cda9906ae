import { useState } from "react";
import { LeaveQuestion } from "../app/leave-question.js";
import { leaveThen } from "../app/router.js";
import { SecretPanel } from "../../../packages/react/src/keys/secret-panel.js";
import { operateTexts } from "./operate-texts.js";

interface OperatorSecretProps {
  readonly secret: string;
  readonly onDone: () => void;
}

/** A new operator's key, the one time that it is shown. */
export function OperatorSecret({ secret, onDone }: OperatorSecretProps) {
  const [isStored, setStored] = useState(false);
  return (
    <div className="lk-screen">
      <SecretPanel
        title={operateTexts.operators.secretTitle}
        secret={secret}
        serverUrl={null}
        isStored={isStored}
        onStored={setStored}
        onDone={() => leaveThen(onDone)}
      />
      {!isStored && <LeaveQuestion />}
    </div>
  );
}
