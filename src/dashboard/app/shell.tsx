import type { ReactNode } from "react";
import { serverPath } from "../client/place.js";
import { useChange } from "../client/use-change.js";
import { SignOutDocument, type ViewerPermission } from "../generated/graphql.js";
import { IconButton } from "../look/button.js";
import { Icon, type IconName } from "../look/icons.js";
import { Menu } from "../look/menu.js";
import { Mark } from "./mark.js";
import { Link, useAddress } from "./router.js";
import { useSession } from "./session.js";
import { signInPath } from "./sign-in-way.js";

interface Entry {
  readonly to: string;
  readonly text: string;
  readonly icon: IconName;
  /** Who lacks it does not see the entry. */
  readonly permission: ViewerPermission;
}

/** The screens of the menu. The first part of a path names its screen. */
const entries: readonly Entry[] = [
  { to: "/keys", text: "API keys", icon: "keys", permission: "READ_KEYS" },
  { to: "/audit", text: "Audit trail", icon: "trail", permission: "READ_AUDIT_TRAIL" },
];

export function Shell({ children }: { readonly children: ReactNode }) {
  const { viewer, isLive } = useSession();
  const { path } = useAddress();
  const shown = entries.filter(({ permission }) => viewer.permissions.includes(permission));
  const signOut = useChange(SignOutDocument, (data) => data.signOut);
  const leave = () => signOut.send({}, () => location.assign(signInPath));
  return (
    <div className="lk-shell">
      <a className="lk-skip" href="#screen">
        Skip to the content
      </a>
      <header className="lk-side">
        <Link className="lk-brand" to="/keys">
          <Mark /> Latchkey
        </Link>
        <AccountSwitcher />
        <nav aria-label="Main">
          {shown.map(({ to, text, icon }) => (
            <Link key={to} to={to} aria-current={path.startsWith(to) ? "page" : undefined}>
              <Icon name={icon} />
              {text}
            </Link>
          ))}
        </nav>
        <div className="lk-side-foot">
          <a href={`${serverPath}/reference`}>Reference</a>
          <div className="lk-person">
            <span title={viewer.person?.email}>{viewer.person?.email ?? viewer.operator?.name}</span>
            <IconButton icon="out" label="Sign out" onClick={leave} />
          </div>
        </div>
      </header>
      <main className="lk-main" id="screen" tabIndex={-1}>
        {!isLive && (
          <p className="lk-offline" role="status">
            No connection to the server. Changes made elsewhere will show when it is back.
          </p>
        )}
        {children}
      </main>
    </div>
  );
}

function AccountSwitcher() {
  const { viewer, memberships, chooseAccount } = useSession();
  const name = viewer.account?.name ?? "";
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
      opener={
        <button type="button" className="lk-account">
          <bdi>{name}</bdi>
          <Icon name="down" />
        </button>
      }
      items={memberships.map(({ accountId, accountName }) => ({
        text: accountName,
        isChosen: accountId === viewer.account?.id,
        onPick: () => chooseAccount(accountId),
      }))}
    />
  );
}
