import { useId, useState } from "react";
import { Link } from "../app/router.js";
import type { AuditRecordFragment } from "../generated/graphql.js";
import { IconButton } from "../../../packages/react/src/look/button.js";
import { Moment } from "../../../packages/react/src/look/moment.js";
import { AuditActor } from "./audit-actor.js";
import { AuditDetails } from "./audit-details.js";
import { auditTexts } from "./audit-texts.js";
import type { AuditNames } from "./use-audit-names.js";

interface AuditRowProps {
  readonly event: AuditRecordFragment;
  readonly names: AuditNames;
}

/** When, who, what, to what, from where; it opens to the fields that changed. */
export function AuditRow({ event, names }: AuditRowProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const what = auditTexts.actions[event.action];
  return (
    <>
      <tr className={isOpen ? "lk-row lk-row-open" : "lk-row"}>
        <td className="lk-cell-fold">
          <IconButton
            icon={isOpen ? "up" : "down"}
            label={auditTexts.open(what)}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          />
        </td>
        <th scope="row" className="lk-cell-main">
          {what}
        </th>
        <td>
          <Target id={event.target} names={names} />
        </td>
        <td className="lk-cell-quiet">
          <AuditActor actor={event.actor} names={names} />
        </td>
        <td className="lk-cell-quiet">
          <Moment at={event.occurredAt} />
        </td>
        <td className="lk-cell-quiet lk-cell-least">{event.address}</td>
      </tr>
      {isOpen && (
        <tr className="lk-row-more" id={id}>
          <td colSpan={6}>
            <AuditDetails event={event} />
          </td>
        </tr>
      )}
    </>
  );
}

function Target({ id, names }: { readonly id: string; readonly names: AuditNames }) {
  const email = names.people.get(id);
  if (email !== undefined) return <bdi>{email}</bdi>;
  if (!id.startsWith("key_")) return <code>{id}</code>;
  const found = names.keys.get(id);
  return (
    <>
      <Link to={`/keys/${id}`}>{found === undefined ? <code>{id}</code> : <bdi>{found.name}</bdi>}</Link>{" "}
      {found !== undefined && <code className="lk-quiet lk-whole">{`…${found.lastFour}`}</code>}
    </>
  );
}
