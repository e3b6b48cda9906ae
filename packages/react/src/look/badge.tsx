import { usePart } from "./part-classes.js";

interface BadgeProps {
  readonly kind: "good" | "warn" | "bad" | "quiet" | "brass";
  readonly children: string;
}

/** A word, with a colour beside it. */
export function Badge({ kind, children }: BadgeProps) {
  return <span {...usePart()("badge", `lk-badge lk-badge-${kind}`)}>{children}</span>;
}
