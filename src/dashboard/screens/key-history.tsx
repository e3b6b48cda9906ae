import { usePermission } from "../app/session.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { KeyHistoryDocument, type AuditAction } from "../generated/graphql.js";
import { AuditActor } from "./audit-actor.js";
import { keyScreenTexts } from "./key-screen-texts.js";
import { Moment } from "../../../packages/react/src/look/moment.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { useAuditNames } from "./use-audit-names.js";

/** The audit trail of one key, for those who may read it. */
export function KeyHistory({ id }: { readonly id: string }) {
  return usePermission("READ_AUDIT_TRAIL") ? <History id={id} /> : null;
}

function History({ id }: { readonly id: string }) {
  const { value, problem, readAgain } = useAnswer({
    query: KeyHistoryDocument,
    variables: { filter: { target: id } },
    pick: (data) => data.auditEvents,
  });
  const names = useAuditNames(value?.edges.map(({ node }) => node.actor.reference) ?? []);
  return (
    <section className="lk-section">
      <h2>{keyScreenTexts.history}</h2>
      {problem !== null && <ProblemNotice problem={problem} onRetry={readAgain} />}
      <ol className="lk-history">
        {value?.edges.map(({ node }) => (
          <li key={node.id}>
            <Moment at={node.occurredAt} />
            <strong>{wordOf(node.action)}</strong>
            <span>
              <AuditActor actor={node.actor} names={names} />
            </span>
            {node.address !== null && <span className="lk-quiet">{node.address}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function wordOf(action: AuditAction): string {
  return action.toLowerCase().replace(/^key_/, "").replaceAll("_", " ");
}
