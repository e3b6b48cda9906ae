import type { ReactNode } from "react";
import { Icon } from "./icons.js";
import { usePart } from "./part-classes.js";

interface NoticeProps {
  readonly kind: "info" | "warn" | "bad" | "good";
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Whether readers are told at once. */
  readonly isNews?: boolean;
}

const icons = { info: "info", warn: "warn", bad: "warn", good: "check" } as const;

export function Notice({ kind, title, children, actions, isNews = false }: NoticeProps) {
  return (
    <div {...usePart()("notice", `lk-notice lk-notice-${kind}`)} role={isNews ? "alert" : undefined}>
      <Icon name={icons[kind]} />
      <div className="lk-notice-text">
        {title !== undefined && <strong>{title}</strong>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {actions !== undefined && <div className="lk-notice-actions">{actions}</div>}
    </div>
  );
}
