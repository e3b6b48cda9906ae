import { useState } from "react";
import { LeaveQuestion } from "../app/leave-question.js";
import { Link, navigate } from "../app/router.js";
import { Screen } from "../app/screen.js";
import { serverPath } from "../client/place.js";
import { useChange } from "../client/use-change.js";
import { CreateKeyDocument } from "../generated/graphql.js";
import { createInputOf, emptyDraft } from "../keys/key-draft.js";
import { KeyForm } from "../keys/key-form.js";
import { SecretPanel } from "../keys/secret-panel.js";
import { useKeyTexts } from "../keys/texts.js";
import { Button } from "../look/button.js";
import { ProblemNotice } from "../look/problem-notice.js";
import { RowsToCome } from "../look/rows-to-come.js";
import { useKeyChoices } from "./use-key-choices.js";

export function CreateKeyScreen() {
  const texts = useKeyTexts();
  const choices = useKeyChoices();
  const [typed, setTyped] = useState(emptyDraft);
  const [secret, setSecret] = useState<string | null>(null);
  const [isStored, setStored] = useState(false);
  const create = useChange(CreateKeyDocument, (data) => data.createApiKey);
  if (secret !== null) {
    return (
      <div className="lk-screen">
        <SecretPanel
          title={texts.secret.title}
          secret={secret}
          serverUrl={location.origin + serverPath}
          isStored={isStored}
          onStored={setStored}
          onDone={() => navigate("/keys")}
        />
        {!isStored && <LeaveQuestion />}
      </div>
    );
  }
  const draft =
    choices !== null && typed === emptyDraft ? { ...typed, ...firstExpiry(choices.longestDays) } : typed;
  return (
    <Screen title={texts.create.title}>
      {choices === null ? (
        <RowsToCome />
      ) : (
        <KeyForm
          draft={draft}
          onChange={setTyped}
          choices={choices}
          problem={create.problem}
          isNew
          onSend={() =>
            create.send({ input: createInputOf(draft, new Date()) }, ({ secret }) => setSecret(secret))
          }
        >
          {create.problem !== null && (
            <>
              <ProblemNotice problem={create.problem} />
              {create.problem.code === null && <p className="lk-hint">{texts.create.lost}</p>}
            </>
          )}
          <div className="lk-form-foot">
            <Link className="lk-button" to="/keys">
              {texts.cancel}
            </Link>
            <Button kind="primary" type="submit" isBusy={create.isBusy}>
              {texts.create.action}
            </Button>
          </div>
        </KeyForm>
      )}
    </Screen>
  );
}

/** The longest preset that the account allows. */
function firstExpiry(longestDays: number | null) {
  if (longestDays === null || longestDays >= 90) return {};
  return longestDays >= 30 ? { expiry: "30" as const } : { expiry: "date" as const };
}
