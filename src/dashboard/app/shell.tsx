import type { ReactNode } from "react";
import { useChange } from "../../../packages/react/src/client/use-change.js";
import { SignOutDocument, type ViewerPermission } from "../generated/graphql.js";
import { Icon } from "../../../packages/react/src/look/icons.js";
import { Menu } from "../../../packages/react/src/look/menu.js";
import { Frame, type Entry } from "./frame.js";
import { leaveThen, navigate, useAddress } from "./router.js";
import { useSession } from "./session.js";
import { signInPath } from "./sign-in-way.js";

/** Who lacks the permission does not see the entry. */
const entries: readonly (Entry & { readonly permission: ViewerPermission })[] = [
  { to: "/keys", text: "API keys", icon: "keys", permission: "READ_KEYS" },
  { to: "/overview", text: "Overview", icon: "chart", permission: "READ_KEYS" },
  { to: "/audit", text: "Audit trail", icon: "trail", permission: "READ_AUDIT_TRAIL" },
  { to: "/members", text: "Members", icon: "people", permission: "READ_MEMBERS" },
  { to: "/settings", text: "Settings", icon: "settings", permission: "READ_REMINDERS" },
];

const sessions: Entry = { to: "/sessions", text: "Sessions", icon: "screen" };

/** The frame of a person who is signed in. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { viewer, isLive } = useSession();
  const signOut = useChange(SignOutDocument, (data) => data.signOut);
  const leave = () => signOut.send({}, () => location.assign(signInPath));
  return (
    <Frame
      entries={entries.filter(({ permission }) => viewer.permissions.includes(permission))}
      place={<AccountSwitcher />}
      own={sessions}
      who={viewer.person?.email ?? ""}
      leave={{ text: "Sign out", run: () => leaveThen(leave) }}
    >
      {!isLive && (
        <p className="lk-offline" role="status">
          No connection to the server. Changes made elsewhere will show when it is back.
        </p>
      )}
      {children}
    </Frame>
  );
}

function AccountSwitcher() {
  const { viewer, memberships, chooseAccount } = useSession();
  const name = viewer.account?.name ?? "";
  const [screen = ""] = useAddress().path.slice(1).split("/");
  if (memberships.length < 2) {
    return (
      <div className="lk-account">
        <bdi>{name}</bdi>
      </div>
    );
  }
  return (
    <Menu
      label="Accounts"
      opener={(state) => (
        <button type="button" className="lk-account" {...state}>
          <bdi>{name}</bdi>
          <Icon name="down" />
        </button>
      )}
      items={memberships.map(({ accountId, accountName }) => ({
        text: accountName,
        isChosen: accountId === viewer.account?.id,
        onPick: () =>
          leaveThen(() => {
            // A record of this account is none of the other.
            navigate(`/${screen}`);
            chooseAccount(accountId);
          }),
      }))}
    />
  );
}
