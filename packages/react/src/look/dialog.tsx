import { useEffect, useId, useRef, type ReactNode } from "react";
import { IconButton } from "./button.js";
import { Heading } from "./heading.js";
import { focusedBeside, giveFocusBack, placesOf } from "./give-focus-back.js";
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
    const places = placesOf(focusedBeside(shown));
    shown?.showModal();
    firstTextIn(shown)?.focus();
    return () => {
      shown?.close();
      giveFocusBack(places);
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

/** Where the first thing that is asked for is to be typed. A warning or a choice is read first. */
function firstTextIn(dialog: HTMLDialogElement | null): HTMLInputElement | null {
  const first = dialog?.querySelector(":is(input, select, textarea)");
  const isTyped = first instanceof HTMLInputElement && first.matches(":not([type=radio], [type=checkbox])");
  return isTyped ? first : null;
}
