import { useState } from "react";
import { useChange } from "../../../packages/react/src/client/use-change.js";
import {
  CreateAccountDocument,
  UpdateAccountDocument,
  type AccountPlan,
  type AccountRecordFragment,
} from "../generated/graphql.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";
import { Button, ButtonRow } from "../../../packages/react/src/look/button.js";
import { Dialog } from "../../../packages/react/src/look/dialog.js";
import { Field, Select, TextInput } from "../../../packages/react/src/look/field.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { isWordOf } from "../screens/is-word-of.js";
import { draftOfAccount, inputOfDraft, isWholeNumber, type AccountDraft } from "./account-draft.js";
import { operateTexts } from "./operate-texts.js";

interface AccountFormProps {
  /** Null for a new one. */
  readonly account: AccountRecordFragment | null;
  readonly onClose: () => void;
}

const planNames: readonly AccountPlan[] = Object.keys(operateTexts.plans).filter(
  isWordOf(operateTexts.plans),
);

/** Creates an account, or changes what differs from how it was when the form opened. */
export function AccountForm({ account, onClose }: AccountFormProps) {
  const { account: texts, plans } = operateTexts;
  const { cancel, close } = useTexts();
  const [before] = useState(() => draftOfAccount(account));
  const [draft, setDraft] = useState(before);
  const create = useChange(CreateAccountDocument, (data) => data.createAccount);
  const update = useChange(UpdateAccountDocument, (data) => data.updateAccount);
  const problem = create.problem ?? update.problem;
  const isRight = [draft.maxKeys, draft.burst, draft.month].every(isWholeNumber);
  const send = () => {
    const input = inputOfDraft(before, draft);
    if (account === null) create.send({ input: { ...input, name: draft.name } }, onClose);
    else update.send({ input: { ...input, id: account.id } }, onClose);
  };
  const line = (name: Exclude<keyof AccountDraft, "plan">, label: string, hint?: string) => (
    <Field
      label={label}
      hint={hint}
      error={name !== "name" && name !== "externalId" && !isWholeNumber(draft[name]) ? texts.notNumber : null}
    >
      {(control) => (
        <TextInput
          {...control}
          dir="auto"
          value={draft[name]}
          onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <Dialog
      title={account === null ? texts.create : texts.change(account.name)}
      closeLabel={close}
      onClose={onClose}
    >
      <form
        className="lk-dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isRight) send();
        }}
      >
        {line("name", texts.name)}
        {account === null && line("externalId", texts.externalId)}
        <Field label={texts.plan}>
          {(control) => (
            <Select
              {...control}
              value={draft.plan}
              onPick={(plan) => setDraft({ ...draft, plan })}
              options={planNames.map((value) => ({ value, text: plans[value] }))}
            />
          )}
        </Field>
        {line("maxKeys", texts.maxKeys)}
        <div className="lk-pair">
          {line("burst", texts.burst, texts.planNumber)}
          {line("month", texts.month, texts.planNumber)}
        </div>
        {problem !== null && <ProblemNotice problem={problem} />}
        <ButtonRow>
          <Button onClick={onClose}>{cancel}</Button>
          <Button kind="primary" type="submit" isBusy={create.isBusy || update.isBusy}>
            {account === null ? texts.create : texts.save}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
