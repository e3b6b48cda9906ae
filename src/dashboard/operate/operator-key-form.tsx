import { useState, type ReactNode } from "react";
import { Mark } from "../app/mark.js";
import { signInPath } from "../app/sign-in-way.js";
import { Button } from "../../../packages/react/src/look/button.js";
import { Field, TextInput } from "../../../packages/react/src/look/field.js";
import { operateTexts } from "./operate-texts.js";

interface OperatorKeyFormProps {
  readonly onKey: (key: string) => void;
  /** Why the key before was forgotten. */
  readonly children: ReactNode;
}

/** No password field: browsers offer to store what is typed into those. */
export function OperatorKeyForm({ onKey, children }: OperatorKeyFormProps) {
  const texts = operateTexts.key;
  const [typed, setTyped] = useState("");
  const [isTried, setTried] = useState(false);
  const isOneWord = /^[\x21-\x7e]+$/.test(typed.trim());
  return (
    <main className="lk-alone">
      <Mark />
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      {children}
      <form
        className="lk-dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isOneWord) onKey(typed.trim());
        }}
      >
        <Field label={texts.label} hint={texts.hint} error={isTried && !isOneWord ? texts.notOneWord : null}>
          {(control) => (
            <TextInput
              {...control}
              className="lk-input lk-masked"
              autoFocus
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <div className="lk-form-foot">
          <a href={signInPath}>{texts.people}</a>
          <Button kind="primary" type="submit">
            {texts.action}
          </Button>
        </div>
      </form>
    </main>
  );
}
