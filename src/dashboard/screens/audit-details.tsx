import type { AuditRecordFragment } from "../generated/graphql.js";
import { CopyButton } from "../../../packages/react/src/look/copy-button.js";
import { auditTexts } from "./audit-texts.js";
import { changesOf } from "./changes-of.js";

/** The fields that changed, and what to ask about. */
export function AuditDetails({ event }: { readonly event: AuditRecordFragment }) {
  const texts = auditTexts.details;
  const changes = changesOf(event.before, event.after);
  return (
    <div className="lk-details">
      {changes.length === 0 ? (
        <p className="lk-quiet">{texts.unchanged}</p>
      ) : (
        <table className="lk-changes">
          <caption className="lk-for-readers">{texts.changes}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.field}</th>
              <th scope="col">{texts.before}</th>
              <th scope="col">{texts.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">
                  <code>{field}</code>
                </th>
                <td>{before ?? "—"}</td>
                <td>{after ?? "—"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className="lk-facts">
        <div>
          <dt>{texts.request}</dt>
          <dd className="lk-copied">
            <code>{event.requestId}</code>
            <CopyButton text={event.requestId} texts={texts.copyRequest} />
          </dd>
        </div>
        <div>
          <dt>{texts.target}</dt>
          <dd>
            <code>{event.target}</code>
          </dd>
        </div>
        {event.userAgent !== null && (
          <div>
            <dt>{texts.program}</dt>
            <dd>{event.userAgent}</dd>
          </div>
        )}
        <div>
          <dt>{texts.event}</dt>
          <dd>
            {event.number} <code>{event.hash}</code>
          </dd>
        </div>
      </dl>
    </div>
  );
}
