import { useState } from "react";
import { useChange } from "../../../packages/react/src/client/use-change.js";
import { CreateOperatorDocument, type OperatorPermission } from "../generated/graphql.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";
import { Button, ButtonRow } from "../../../packages/react/src/look/button.js";
import { Check } from "../../../packages/react/src/look/choice.js";
import { Dialog } from "../../../packages/react/src/look/dialog.js";
import { Field, TextInput } from "../../../packages/react/src/look/field.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { isWordOf } from "../screens/is-word-of.js";
import { operateTexts } from "./operate-texts.js";

interface CreateOperatorProps {
  readonly onSecret: (secret: string) => void;
  readonly onClose: () => void;
}

const all: readonly OperatorPermission[] = Object.keys(operateTexts.permissions).filter(
  isWordOf(operateTexts.permissions),
);

export function CreateOperator({ onSecret, onClose }: CreateOperatorProps) {
  const { operators: texts, permissions: words, permissionHints } = operateTexts;
  const { cancel, close } = useTexts();
  const [name, setName] = useState("");
  const [permissions, setPermissions] = useState<readonly OperatorPermission[]>(["KEYS_VERIFY"]);
  const create = useChange(CreateOperatorDocument, (data) => data.createOperator);
  return (
    <Dialog title={texts.create} closeLabel={close} onClose={onClose}>
      <form
        className="lk-dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          const input = { name, permissions: [...permissions] };
          create.send({ input }, ({ secret }) => onSecret(secret));
        }}
      >
        <Field label={texts.name}>
          {(control) => (
            <TextInput
              {...control}
              dir="auto"
              required
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <fieldset className="lk-scopes">
          <legend>{texts.permissions}</legend>
          {all.map((permission) => (
            <Check
              key={permission}
              label={words[permission]}
              hint={permissionHints[permission]}
              isChecked={permissions.includes(permission)}
              onChange={(isChecked) =>
                setPermissions(
                  isChecked
                    ? [...permissions, permission]
                    : permissions.filter((each) => each !== permission),
                )
              }
            />
          ))}
        </fieldset>
        {create.problem !== null && <ProblemNotice problem={create.problem} />}
        <ButtonRow>
          <Button onClick={onClose}>{cancel}</Button>
          <Button kind="primary" type="submit" isBusy={create.isBusy}>
            {texts.create}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
