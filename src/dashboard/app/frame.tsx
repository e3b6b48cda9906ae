import type { ReactNode } from "react";
import { serverPath } from "../client/place.js";
import { IconButton } from "../../../packages/react/src/look/button.js";
import { Icon, type IconName } from "../../../packages/react/src/look/icons.js";
import { Mark } from "./mark.js";
import { Link, useAddress } from "./router.js";

export interface Entry {
  readonly to: string;
  readonly text: string;
  readonly icon: IconName;
}

interface FrameProps {
  /** The screens of the menu, the first of which the mark leads to. The path names its screen. */
  readonly entries: readonly Entry[];
  /** Where the reader acts. */
  readonly place: ReactNode;
  readonly who: string;
  /** A screen about the reader; it stands beside the name. */
  readonly own?: Entry;
  readonly leave: { readonly text: string; readonly run: () => void };
  readonly children: ReactNode;
}

/** The menu beside every screen; on a phone, below it. */
export function Frame({ entries, place, who, own, leave, children }: FrameProps) {
  const { path } = useAddress();
  return (
    <div className="lk-shell">
      <a className="lk-skip" href="#screen">
        Skip to the content
      </a>
      <header className="lk-side">
        <Link className="lk-brand" to={entries[0]?.to ?? "/"}>
          <Mark /> Latchkey
        </Link>
        {place}
        <nav aria-label="Main">
          {entries.map(({ to, text, icon }) => (
            <Link key={to} to={to} aria-current={path.startsWith(to) ? "page" : undefined}>
              <Icon name={icon} />
              {text}
            </Link>
          ))}
        </nav>
        <div className="lk-side-foot">
          <span className="lk-person" title={who}>
            {who}
          </span>
          <div className="lk-side-links">
            <a href={`${serverPath}/reference`}>Reference</a>
            {own !== undefined && (
              <Link
                className="lk-icon-button"
                to={own.to}
                aria-label={own.text}
                aria-current={path.startsWith(own.to) ? "page" : undefined}
                title={own.text}
              >
                <Icon name={own.icon} />
              </Link>
            )}
            <IconButton icon="out" label={leave.text} onClick={leave.run} />
          </div>
        </div>
      </header>
      <main className="lk-main" id="screen" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
