import { useEffect, useId, useRef, type ReactNode } from "react";
import { IconButton } from "./button.js";

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Null when the dialog must be answered. */
  readonly onClose: (() => void) | null;
}

/** The browser's own modal dialog: it holds the focus, makes the page behind it inert and closes with Escape. */
export function Dialog({ title, closeLabel, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="lk-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {onClose !== null && <IconButton icon="close" label={closeLabel} onClick={onClose} />}
      </header>
      {children}
    </dialog>
  );
}
