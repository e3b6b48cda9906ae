import { usePermission } from "../app/session.js";
import type { AccountRecordFragment } from "../generated/graphql.js";
import { keyScreenTexts } from "../screens/key-screen-texts.js";
import { Badge } from "../../../packages/react/src/look/badge.js";
import { IconButton } from "../../../packages/react/src/look/button.js";
import { Menu } from "../../../packages/react/src/look/menu.js";
import { Meter } from "../../../packages/react/src/look/meter.js";
import { Moment } from "../../../packages/react/src/look/moment.js";
import { Cell } from "../screens/records.js";
import { operateTexts } from "./operate-texts.js";

interface AccountRowProps {
  readonly account: AccountRecordFragment;
  readonly onChange: () => void;
  readonly onSuspend: () => void;
  readonly onResume: () => void;
}

export function AccountRow({ account, onChange, onSuspend, onResume }: AccountRowProps) {
  const { accounts: texts, plans, change, noLimit } = operateTexts;
  const mayUpdate = usePermission("UPDATE_ACCOUNTS");
  const { id, name, externalId, plan, maxKeys, activeKeyCount, suspendedAt } = account;
  const limits = texts.limits(account.burstPerMinute, account.monthlyQuota);
  const suspension =
    suspendedAt === null
      ? { text: texts.suspend, isDanger: true, onPick: onSuspend }
      : { text: texts.resume, onPick: onResume };
  return (
    <tr className="lk-row">
      <th scope="row" className="lk-cell-main">
        <bdi>{name}</bdi> {suspendedAt !== null && <Badge kind="bad">{texts.suspended}</Badge>}
        <span className="lk-second">
          <code>{id}</code>
          {externalId !== null && (
            <>
              {" · "}
              <bdi>{externalId}</bdi>
            </>
          )}
        </span>
      </th>
      <Cell label={texts.columns.plan}>{plans[plan]}</Cell>
      <td>
        <Meter
          text={keyScreenTexts.ceiling.meter(activeKeyCount, maxKeys)}
          value={activeKeyCount}
          max={maxKeys}
        />
      </td>
      <Cell label={texts.columns.limits}>{limits === "" ? noLimit : limits}</Cell>
      <Cell label={texts.columns.created} isWide>
        <Moment at={account.createdAt} />
      </Cell>
      <td className="lk-cell-end">
        {mayUpdate && (
          <Menu
            label={texts.actions(name)}
            opener={({ ref, ...state }) => (
              <IconButton icon="more" label={texts.actions(name)} buttonRef={ref} {...state} />
            )}
            items={[{ text: change, onPick: onChange }, suspension]}
          />
        )}
      </td>
    </tr>
  );
}
