import { useState } from "react";
import { Screen } from "../app/screen.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { AuditTrailDocument } from "../generated/graphql.js";
import { Button } from "../../../packages/react/src/look/button.js";
import { Paging } from "../../../packages/react/src/look/paging.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { RowsToCome } from "../../../packages/react/src/look/rows-to-come.js";
import { useAuditChain } from "./audit-chain.js";
import { AuditExport } from "./audit-export.js";
import { AuditFilters } from "./audit-filters.js";
import { AuditRow } from "./audit-row.js";
import { auditTexts } from "./audit-texts.js";
import { auditFilterOf, useAuditAddress } from "./use-audit-address.js";
import { useAuditNames } from "./use-audit-names.js";

const pageSize = 50;

/** Who did what in the account, newest first. */
export function AuditScreen() {
  const texts = auditTexts;
  const { choice, setChoice, pages } = useAuditAddress();
  const filter = auditFilterOf(choice);
  const chain = useAuditChain();
  const [isExporting, setExporting] = useState(false);
  const { value, problem, isReading, readAgain } = useAnswer({
    query: AuditTrailDocument,
    variables: { first: pageSize, after: pages.after, filter },
    pick: (data) => data.auditEvents,
  });
  const events = value?.edges ?? [];
  const names = useAuditNames(events.flatMap(({ node: { target, actor } }) => [target, actor.reference]));
  const { columns } = texts;
  return (
    <Screen
      title={texts.title}
      actions={
        <>
          <Button onClick={() => setExporting(true)}>{texts.export.action}</Button>
          <Button isBusy={chain.isChecking} onClick={chain.check}>
            {texts.chain.check}
          </Button>
        </>
      }
    >
      {isExporting && <AuditExport filter={filter} onClose={() => setExporting(false)} />}
      {chain.outcome}
      <AuditFilters choice={choice} onChange={setChoice} />
      {problem !== null && <ProblemNotice problem={problem} onRetry={readAgain} />}
      {value === null ? (
        problem === null && <RowsToCome />
      ) : events.length === 0 ? (
        <p className="lk-quiet lk-no-match">{texts.noMatch}</p>
      ) : (
        <table className="lk-records" aria-busy={isReading}>
          <caption className="lk-for-readers">{texts.title}</caption>
          <thead>
            <tr>
              <td className="lk-cell-fold" />
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.target}</th>
              <th scope="col">{columns.who}</th>
              <th scope="col">{columns.when}</th>
              <th scope="col" className="lk-cell-least">
                {columns.address}
              </th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ node }) => (
              <AuditRow key={node.id} event={node} names={names} />
            ))}
          </tbody>
        </table>
      )}
      {value !== null && events.length > 0 && (
        <Paging
          texts={texts.paging}
          from={pages.page * pageSize + 1}
          to={pages.page * pageSize + events.length}
          total={events.length}
          onPrevious={pages.goBack}
          onNext={value.pageInfo.hasNextPage ? () => pages.goOn(value.pageInfo.endCursor) : null}
        />
      )}
    </Screen>
  );
}
