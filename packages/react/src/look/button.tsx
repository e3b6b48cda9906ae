import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { Icon, type IconName } from "./icons.js";
import { usePart, type PartName } from "./part-classes.js";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one main action of a screen. `danger`: what cannot be undone. `bare`: inside a line of text or a row. */
  readonly kind?: "primary" | "plain" | "danger" | "bare";
  readonly isBusy?: boolean;
  readonly icon?: IconName;
}

const parts: Partial<Record<NonNullable<ButtonProps["kind"]>, PartName>> = {
  primary: "primaryButton",
  danger: "dangerButton",
};

/** A busy button keeps its place and its focus, and does nothing. */
export function Button({ kind = "plain", isBusy = false, icon, children, onClick, ...others }: ButtonProps) {
  const part = usePart();
  return (
    <button
      type="button"
      {...part(parts[kind] ?? "button", `lk-button lk-button-${kind}`)}
      aria-disabled={isBusy || undefined}
      aria-busy={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
      {...others}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: IconName;
  readonly label: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, buttonRef, ...others }: IconButtonProps) {
  return (
    <button
      ref={buttonRef}
      type="button"
      className="lk-icon-button"
      aria-label={label}
      title={label}
      {...others}
    >
      <Icon name={icon} />
    </button>
  );
}

export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="lk-button-row">{children}</div>;
}
