import { useState } from "react";
import type { Problem } from "../client/problem.js";
import type { KeyRecordFragment, RotateApiKeyInput } from "../generated/graphql.js";
import { Button, ButtonRow } from "../look/button.js";
import { Check, Choice } from "../look/choice.js";
import { Dialog } from "../look/dialog.js";
import { ProblemNotice } from "../look/problem-notice.js";
import { useTexts } from "../texts/texts.js";

interface RotateDialogProps {
  readonly apiKey: KeyRecordFragment;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly onRotate: (input: RotateApiKeyInput) => void;
  readonly onClose: () => void;
}

const overlaps = ["3600", "86400", "604800", "2592000"] as const;

export function RotateDialog({ apiKey, isBusy, problem, onRotate, onClose }: RotateDialogProps) {
  const texts = useTexts();
  const [overlap, setOverlap] = useState<(typeof overlaps)[number]>("86400");
  const [endOverlapOnFirstUse, setEndOnFirstUse] = useState(false);
  return (
    <Dialog title={texts.rotate.title(apiKey.name)} closeLabel={texts.close} onClose={onClose}>
      <form
        className="lk-dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onRotate({ id: apiKey.id, overlapSeconds: Number(overlap), endOverlapOnFirstUse });
        }}
      >
        <p>{texts.rotate.text}</p>
        <Choice
          label={texts.rotate.overlap}
          value={overlap}
          onPick={setOverlap}
          options={overlaps.map((value) => ({ value, text: texts.rotate.overlaps[value] }))}
        />
        <Check
          label={texts.rotate.firstUse}
          hint={texts.rotate.firstUseHint}
          isChecked={endOverlapOnFirstUse}
          onChange={setEndOnFirstUse}
        />
        {problem !== null && <ProblemNotice problem={problem} />}
        <ButtonRow>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            {texts.rotate.action}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
