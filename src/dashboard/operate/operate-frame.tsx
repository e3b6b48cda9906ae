import { useEffect } from "react";
import { Frame, type Entry } from "../app/frame.js";
import { navigate, useAddress } from "../app/router.js";
import { useSession } from "../app/session.js";
import type { ViewerPermission } from "../generated/graphql.js";
import { AccountsScreen } from "./accounts-screen.js";
import { operateTexts } from "./operate-texts.js";
import { OperatorsScreen } from "./operators-screen.js";
import { PeppersScreen } from "./peppers-screen.js";
import { PlansScreen } from "./plans-screen.js";
import { ReplicasScreen } from "./replicas-screen.js";

interface OperateEntry extends Entry {
  readonly permission: ViewerPermission;
  readonly Content: () => React.ReactNode;
}

const { accounts, planList, operators, peppers, replicas } = operateTexts;

const entries: readonly OperateEntry[] = [
  {
    to: "/operate/accounts",
    text: accounts.title,
    icon: "people",
    permission: "LIST_ACCOUNTS",
    Content: AccountsScreen,
  },
  {
    to: "/operate/plans",
    text: planList.title,
    icon: "trail",
    permission: "READ_DEPLOYMENT",
    Content: PlansScreen,
  },
  {
    to: "/operate/operators",
    text: operators.title,
    icon: "keys",
    permission: "READ_OPERATORS",
    Content: OperatorsScreen,
  },
  {
    to: "/operate/peppers",
    text: peppers.title,
    icon: "lock",
    permission: "READ_PEPPERS",
    Content: PeppersScreen,
  },
  {
    to: "/operate/servers",
    text: replicas.title,
    icon: "screen",
    permission: "READ_PEPPERS",
    Content: ReplicasScreen,
  },
];

/** An operator sees the pages that their key allows. */
export function OperateFrame({ onLeave }: { readonly onLeave: () => void }) {
  const texts = operateTexts.key;
  const { viewer } = useSession();
  const { path } = useAddress();
  const shown = entries.filter(({ permission }) => viewer.permissions.includes(permission));
  const found = shown.find(({ to }) => path === to);
  const first = shown[0]?.to;
  useEffect(() => {
    if (found === undefined && first !== undefined) navigate(first, { isReplaced: true });
  }, [found, first]);
  return (
    <Frame
      entries={shown}
      place={<div className="lk-account">{texts.place}</div>}
      who={viewer.operator?.name ?? texts.rootOperator}
      leave={{ text: texts.forget, run: onLeave }}
    >
      {found !== undefined && <found.Content key={found.to} />}
    </Frame>
  );
}
