import { useEffect, useId, useRef, type ReactNode } from "react";
import { IconButton } from "./button.js";
import { Heading } from "./heading.js";
import { usePart } from "./part-classes.js";

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
  const part = usePart();
  useEffect(() => {
    const shown = dialog.current;
    const opener = focusBeside(shown);
    shown?.showModal();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      {...part("dialog", "lk-dialog")}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <header>
        <Heading depth={1} id={id}>
          {title}
        </Heading>
        {onClose !== null && <IconButton icon="close" label={closeLabel} onClick={onClose} />}
      </header>
      {children}
    </dialog>
  );
}

/** What has the focus in the tree of this element, which may be that of a shadow root. */
function focusBeside(element: Element | null): Element | null {
  const root = element?.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}
