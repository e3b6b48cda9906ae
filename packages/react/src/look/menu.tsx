import * as Radix from "@radix-ui/react-dropdown-menu";
import type { ReactNode } from "react";

interface MenuItem {
  readonly text: string;
  readonly onPick: () => void;
  readonly isDanger?: boolean;
  readonly isChosen?: boolean;
}

interface MenuProps {
  /** A button; it gets the state of the menu. */
  readonly opener: ReactNode;
  readonly items: readonly MenuItem[];
  readonly label: string;
}

export function Menu({ opener, items, label }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{opener}</Radix.Trigger>
      <Radix.Content className="lk-menu" align="end" sideOffset={4} collisionPadding={8} aria-label={label}>
        {items.map(({ text, onPick, isDanger, isChosen }, index) => (
          <Radix.Item
            key={index}
            className={isDanger === true ? "lk-menu-item lk-menu-danger" : "lk-menu-item"}
            aria-current={isChosen === true || undefined}
            onSelect={onPick}
          >
            {text}
          </Radix.Item>
        ))}
      </Radix.Content>
    </Radix.Root>
  );
}
