import { useState } from "react";
import { useSession } from "../app/session.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { useDownload } from "../client/use-download.js";
import { AuditCountDocument, type AuditAction, type AuditEventFilter } from "../generated/graphql.js";
import { useTexts } from "../../../packages/react/src/texts/texts.js";
import { Button, ButtonRow } from "../../../packages/react/src/look/button.js";
import { Choice } from "../../../packages/react/src/look/choice.js";
import { Dialog } from "../../../packages/react/src/look/dialog.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { auditTexts } from "./audit-texts.js";

interface AuditExportProps {
  readonly filter: AuditEventFilter;
  readonly onClose: () => void;
}

const formats = ["csv", "ndjson"] as const;

/** Says what the file will hold before it is made. */
export function AuditExport({ filter, onClose }: AuditExportProps) {
  const texts = auditTexts.export;
  const { cancel, close } = useTexts();
  const { account } = useSession().viewer;
  const [format, setFormat] = useState<(typeof formats)[number]>("csv");
  const download = useDownload(account?.id ?? "");
  const { value } = useAnswer({
    query: AuditCountDocument,
    variables: { filter },
    pick: (data) => data.auditEvents,
  });
  const isFiltered = Object.keys(filter).length > 0;
  const save = () =>
    download.start(pathOf(filter, format), `audit-events-${localMinute()}.${format}`, onClose);
  return (
    <Dialog title={texts.title} closeLabel={close} onClose={onClose}>
      <div className="lk-dialog-form">
        <p role="status">{value === null ? "\u00a0" : texts.text(isFiltered, value.totalCount)}</p>
        <p className="lk-quiet">{texts.fields}</p>
        <Choice
          label={texts.format}
          value={format}
          onPick={setFormat}
          options={formats.map((each) => ({ value: each, text: texts.formats[each] }))}
          hint={texts.hints[format]}
        />
        {download.problem !== null && <ProblemNotice problem={download.problem} />}
        <ButtonRow>
          <Button onClick={onClose}>{cancel}</Button>
          <Button kind="primary" isBusy={download.isBusy} onClick={save}>
            {texts.save}
          </Button>
        </ButtonRow>
      </div>
    </Dialog>
  );
}

function pathOf({ actions, actor, target, from, to }: AuditEventFilter, format: string): string {
  const values = { format, action: actions?.map(wordOf).join(","), actor, target, from, to };
  const query = Object.entries(values).flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined ? [] : [[name, value]],
  );
  return `/v1/audit-events/export?${new URLSearchParams(query).toString()}`;
}

/** As REST says it: `key.revoked`. */
function wordOf(action: AuditAction): string {
  return action.toLowerCase().replace(/^(sign_in_link|[a-z]+)_/, "$1.");
}

/** In the reader's zone, as a file name can have it. */
function localMinute(): string {
  return new Date().toLocaleString("sv").slice(0, 16).replace(" ", "-").replace(":", "");
}
