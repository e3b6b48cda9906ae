import { useState } from "react";
import type { Problem } from "../client/problem.js";
import type { ApiKeysRevocation, ApiKeysToRevoke } from "./keys-revocation.js";
import { Button, ButtonRow } from "../look/button.js";
import { Dialog } from "../look/dialog.js";
import { Notice } from "../look/notice.js";
import { ProblemNotice } from "../look/problem-notice.js";
import { messageOf } from "../look/problem-words.js";
import { useNow } from "../look/use-now.js";
import { ageOfUse } from "./age-of-use.js";
import { LastUse } from "./last-use.js";
import { emptyRevocation, revocationInput, RevocationFields } from "./revocation-fields.js";
import { useTexts } from "../texts/texts.js";

interface RevokeSeveralDialogProps {
  readonly ids: readonly string[];
  /** What the server says would happen; null until it has said so. */
  readonly preview: ApiKeysRevocation | null;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly onRevoke: (input: ApiKeysToRevoke) => void;
  readonly onClose: () => void;
}

export function RevokeSeveralDialog(props: RevokeSeveralDialogProps) {
  const { ids, preview, isBusy, problem, onRevoke, onClose } = props;
  const texts = useTexts();
  const { several } = texts;
  const nowMs = useNow();
  const [draft, setDraft] = useState(emptyRevocation);
  const results = preview?.results ?? [];
  const revocable = results.flatMap(({ apiKey }) => apiKey ?? []);
  const inUse = revocable.filter(({ lastUsedAt }) => ageOfUse(lastUsedAt, nowMs) === "day").length;
  return (
    <Dialog title={several.title(ids.length)} closeLabel={texts.close} onClose={onClose}>
      <form
        className="lk-dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onRevoke({ ids: revocable.map(({ id }) => id), ...revocationInput(draft) });
        }}
      >
        <p>{several.text}</p>
        {inUse > 0 && <Notice kind="warn" title={several.inUse(inUse)} />}
        {preview === null && problem === null && <p className="lk-quiet">{several.preview}</p>}
        <ul className="lk-preview">
          {results.map(({ id, apiKey, problem: rejection }) => (
            <li key={id}>
              <bdi>{apiKey?.name ?? id}</bdi>
              {apiKey !== null && <code>{`…${apiKey.lastFour}`}</code>}
              {apiKey === null ? (
                <span className="lk-bad">{rejection !== null && messageOf(texts.problem, rejection)}</span>
              ) : (
                <LastUse at={apiKey.lastUsedAt} />
              )}
            </li>
          ))}
        </ul>
        <RevocationFields draft={draft} onChange={setDraft} />
        {problem !== null && <ProblemNotice problem={problem} />}
        <ButtonRow>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="danger" type="submit" disabled={revocable.length === 0} isBusy={isBusy}>
            {several.action(revocable.length)}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
