import { useState } from "react";
import { Link, navigate } from "../app/router.js";
import { Screen } from "../app/screen.js";
import type { SuccessOf } from "../../../packages/react/src/client/use-answer.js";
import { useChange } from "../../../packages/react/src/client/use-change.js";
import { CreateKeyDocument, type CreateKeyMutation } from "../generated/graphql.js";
import { createInputOf, emptyDraft, firstExpiry } from "../../../packages/react/src/keys/key-draft.js";
import { KeyForm } from "../../../packages/react/src/keys/key-form.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";
import { Button } from "../../../packages/react/src/look/button.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { RowsToCome } from "../../../packages/react/src/look/rows-to-come.js";
import { ShownSecret } from "./shown-secret.js";
import { useKeyChoices } from "../../../packages/react/src/connected/use-key-choices.js";

export function CreateKeyScreen() {
  const texts = useTexts();
  const choices = useKeyChoices();
  const [typed, setTyped] = useState(emptyDraft);
  const [created, setCreated] = useState<SuccessOf<CreateKeyMutation["createApiKey"]> | null>(null);
  const create = useChange(CreateKeyDocument, (data) => data.createApiKey);
  if (created !== null) {
    const { secret, apiKey } = created;
    return (
      <ShownSecret
        title={texts.secret.title}
        keyId={apiKey.id}
        secret={secret}
        onDone={() => navigate("/keys")}
      />
    );
  }
  const draft =
    choices !== null && typed === emptyDraft ? { ...typed, expiry: firstExpiry(choices.longestDays) } : typed;
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
            create.send({ input: createInputOf(draft, new Date()), hasAccount: true }, setCreated)
          }
        >
          {create.problem !== null && (
            <>
              <ProblemNotice problem={create.problem} />
              {create.problem.code === "unreachable" && <p className="lk-hint">{texts.create.lost}</p>}
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
