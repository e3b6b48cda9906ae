import { keyScreenTexts } from "./key-screen-texts.js";
import { useEffect, useState } from "react";
import { Link, navigate } from "../app/router.js";
import { Screen } from "../app/screen.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { useChange } from "../../../packages/react/src/client/use-change.js";
import { KeyDetailsDocument, UpdateKeyDocument, type KeyRecordFragment } from "../generated/graphql.js";
import { draftOf, rebaseDraft, updateInputOf } from "./key-edit.js";
import { KeyForm, type KeyChoices } from "../../../packages/react/src/keys/key-form.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";
import { Button } from "../../../packages/react/src/look/button.js";
import { Notice } from "../../../packages/react/src/look/notice.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { RowsToCome } from "../../../packages/react/src/look/rows-to-come.js";
import { useKeyChoices } from "../../../packages/react/src/connected/use-key-choices.js";

export function EditKeyScreen({ id }: { readonly id: string }) {
  const choices = useKeyChoices();
  const { value, problem, readAgain } = useAnswer({
    query: KeyDetailsDocument,
    variables: { id },
    pick: (data) => data.apiKey,
  });
  const isRevoked = value?.status === "REVOKED" || problem?.code === "key_not_found";
  useEffect(() => {
    if (isRevoked) navigate(`/keys/${id}`, { isReplaced: true });
  }, [isRevoked]);
  return (
    <Screen title={keyScreenTexts.edit.title}>
      {problem !== null && <ProblemNotice problem={problem} onRetry={readAgain} />}
      {value === null || choices === null ? (
        problem === null && <RowsToCome />
      ) : (
        <EditKey apiKey={value} choices={choices} readAgain={readAgain} />
      )}
    </Screen>
  );
}

interface EditKeyProps {
  readonly apiKey: KeyRecordFragment;
  readonly choices: KeyChoices;
  readonly readAgain: () => void;
}

/** When somebody else changes the key, the form moves to the new version and keeps what was typed. */
function EditKey({ apiKey, choices, readAgain }: EditKeyProps) {
  const texts = useTexts();
  const [base, setBase] = useState(apiKey);
  const [draft, setDraft] = useState(() => draftOf(apiKey));
  const [isConflict, setConflict] = useState(false);
  const update = useChange(UpdateKeyDocument, (data) => data.updateApiKey);
  const before = draftOf(base);
  const isChanged = JSON.stringify(before) !== JSON.stringify(draft);
  if (apiKey.version !== base.version) {
    setBase(apiKey);
    setDraft(rebaseDraft(before, draft, draftOf(apiKey)));
    setConflict(true);
  }
  return (
    <KeyForm
      draft={draft}
      onChange={setDraft}
      choices={choices}
      problem={update.problem}
      isNew={false}
      onSend={() => {
        if (!isChanged) return;
        setConflict(false);
        const input = updateInputOf(base, before, draft, new Date());
        update.send({ input }, () => navigate(`/keys/${apiKey.id}`), readAgain);
      }}
    >
      {isConflict && (
        <Notice kind="warn" title={keyScreenTexts.edit.conflictTitle} isNews>
          {keyScreenTexts.edit.conflictText}
        </Notice>
      )}
      {update.problem !== null && update.problem.code !== "version_conflict" && (
        <ProblemNotice problem={update.problem} />
      )}
      <div className="lk-form-foot">
        {!isChanged && <span className="lk-quiet">{keyScreenTexts.edit.unchanged}</span>}
        <Link className="lk-button" to={`/keys/${apiKey.id}`}>
          {texts.cancel}
        </Link>
        <Button kind="primary" type="submit" isBusy={update.isBusy} disabled={!isChanged}>
          {keyScreenTexts.edit.action}
        </Button>
      </div>
    </KeyForm>
  );
}
