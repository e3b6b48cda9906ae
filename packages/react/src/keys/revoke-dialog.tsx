import { useState } from "react";
import type { Problem } from "../client/problem.js";
import type { KeyRecordFragment, PlacesRecordFragment, RevokeApiKeyInput } from "../generated/graphql.js";
import { Button, ButtonRow } from "../look/button.js";
import { Dialog } from "../look/dialog.js";
import { Field, TextInput } from "../look/field.js";
import { Notice } from "../look/notice.js";
import { ProblemNotice } from "../look/problem-notice.js";
import { useNow } from "../look/use-now.js";
import { ageOfUse } from "./age-of-use.js";
import { LastUse } from "./last-use.js";
import { emptyRevocation, revocationInput, RevocationFields } from "./revocation-fields.js";
import { useTexts } from "../texts/texts.js";
import { UsedFrom } from "./used-from.js";

interface RevokeDialogProps {
  readonly apiKey: KeyRecordFragment;
  /** What will break: where the key was used from in the last 24 hours. Null until it is known. */
  readonly places: PlacesRecordFragment | null;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly onRevoke: (input: RevokeApiKeyInput) => void;
  readonly onClose: () => void;
}

/** The name is typed, so that nobody revokes the wrong key by a slip. */
export function RevokeDialog({ apiKey, places, isBusy, problem, onRevoke, onClose }: RevokeDialogProps) {
  const texts = useTexts();
  const [draft, setDraft] = useState(emptyRevocation);
  const [typed, setTyped] = useState("");
  const isInUse = ageOfUse(apiKey.lastUsedAt, useNow()) === "day";
  const isConfirmed = typed.trim() === apiKey.name;
  return (
    <Dialog title={texts.revoke.title(apiKey.name)} closeLabel={texts.close} onClose={onClose}>
      <form
        className="lk-dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isConfirmed && !isBusy) onRevoke({ id: apiKey.id, ...revocationInput(draft) });
        }}
      >
        <p>{texts.revoke.text}</p>
        {isInUse && <Notice kind="warn" title={texts.revoke.inUse} />}
        <p>
          {places !== null && `${texts.usage.day(places.total)}. `}
          {texts.revoke.lastUsed} <LastUse at={apiKey.lastUsedAt} />
        </p>
        {places !== null && places.total > 0 && <UsedFrom secrets={apiKey.secrets} places={places} />}
        <RevocationFields draft={draft} onChange={setDraft} />
        <Field label={texts.revoke.confirm(apiKey.name)}>
          {(control) => (
            <TextInput
              {...control}
              dir="auto"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        {problem !== null && <ProblemNotice problem={problem} />}
        <ButtonRow>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="danger" type="submit" disabled={!isConfirmed} isBusy={isBusy}>
            {texts.revoke.action}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
