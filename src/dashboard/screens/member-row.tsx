import { usePermission, useSession } from "../app/session.js";
import type { Problem } from "../../../packages/react/src/client/problem.js";
import { useChange } from "../../../packages/react/src/client/use-change.js";
import { ChangeMemberRoleDocument, type MemberRecordFragment } from "../generated/graphql.js";
import { Badge } from "../../../packages/react/src/look/badge.js";
import { Button } from "../../../packages/react/src/look/button.js";
import { Select } from "../../../packages/react/src/look/field.js";
import { Moment } from "../../../packages/react/src/look/moment.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { Cell } from "./records.js";
import { memberRoles } from "./member-roles.js";
import { memberTexts } from "./member-texts.js";

interface MemberRowProps {
  readonly member: MemberRecordFragment;
  readonly onRemove: () => void;
}

export function MemberRow({ member, onRemove }: MemberRowProps) {
  const texts = memberTexts;
  const { viewer } = useSession();
  const mayChange = usePermission("UPDATE_MEMBERS");
  const mayRemove = usePermission("REMOVE_MEMBERS");
  const change = useChange(ChangeMemberRoleDocument, (data) => data.changeMemberRole);
  const { id, email, role, joinedAt } = member;
  return (
    <>
      <tr className="lk-row">
        <th scope="row" className="lk-cell-main">
          <bdi>{email}</bdi> {viewer.member?.id === id && <Badge kind="quiet">{texts.you}</Badge>}
        </th>
        <td>
          {mayChange ? (
            <Select
              aria-label={texts.roleOf(email)}
              aria-busy={change.isBusy}
              value={role}
              onPick={(next) => change.send({ input: { id, role: next } }, () => undefined)}
              options={memberRoles.map((value) => ({ value, text: texts.roles[value] }))}
            />
          ) : (
            texts.roles[role]
          )}
        </td>
        <Cell label={joinedAt === null ? undefined : texts.columns.joined}>
          {joinedAt === null ? texts.notYet : <Moment at={joinedAt} />}
        </Cell>
        <td className="lk-cell-end">
          {mayRemove && viewer.member?.id !== id && (
            <Button kind="bare" aria-label={texts.remove.of(email)} onClick={onRemove}>
              {texts.remove.action}
            </Button>
          )}
        </td>
      </tr>
      {change.problem !== null && <ProblemRow problem={change.problem} />}
    </>
  );
}

function ProblemRow({ problem }: { readonly problem: Problem }) {
  return (
    <tr>
      <td colSpan={4}>
        <ProblemNotice problem={problem} />
      </td>
    </tr>
  );
}
