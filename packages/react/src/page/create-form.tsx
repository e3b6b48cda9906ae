import { useState, type ReactNode } from "react";
import type { SuccessOf } from "../client/use-answer.js";
import { useChange } from "../client/use-change.js";
import { useActing } from "../connected/acting.js";
import { useKeyChoices } from "../connected/use-key-choices.js";
import { CreateKeyDocument, type CreateKeyMutation } from "../generated/graphql.js";
import { createInputOf, emptyDraft, firstExpiry } from "../keys/key-draft.js";
import { KeyForm } from "../keys/key-form.js";
import { Button } from "../look/button.js";
import { ProblemNotice } from "../look/problem-notice.js";
import { RowsToCome } from "../look/rows-to-come.js";
import { useTexts } from "../texts/texts.js";

export type CreatedKey = SuccessOf<CreateKeyMutation["createApiKey"]>;

interface CreateFormProps {
  /** The way back, where there is one. */
  readonly cancel: ReactNode;
  readonly onCreated: (created: CreatedKey) => void;
}

export function CreateForm({ cancel, onCreated }: CreateFormProps) {
  const texts = useTexts();
  const choices = useKeyChoices();
  const hasAccount = useActing().account !== null;
  const [typed, setTyped] = useState(emptyDraft);
  const create = useChange(CreateKeyDocument, (data) => data.createApiKey);
  if (choices === null) return <RowsToCome />;
  const draft = typed === emptyDraft ? { ...typed, expiry: firstExpiry(choices.longestDays) } : typed;
  const { problem } = create;
  return (
    <KeyForm
      draft={draft}
      onChange={setTyped}
      choices={choices}
      problem={problem}
      isNew
      onSend={() => create.send({ input: createInputOf(draft, new Date()), hasAccount }, onCreated)}
    >
      {problem !== null && (
        <>
          <ProblemNotice problem={problem} />
          {problem.code === "unreachable" && <p className="lk-hint">{texts.create.lost}</p>}
        </>
      )}
      <div className="lk-form-foot">
        {cancel}
        <Button kind="primary" type="submit" isBusy={create.isBusy}>
          {texts.create.action}
        </Button>
      </div>
    </KeyForm>
  );
}
