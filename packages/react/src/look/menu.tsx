import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import { usePart } from "./part-classes.js";

interface MenuItem {
  readonly text: string;
  readonly onPick: () => void;
  readonly isDanger?: boolean;
  readonly isChosen?: boolean;
}

/** What the button that opens the menu needs. */
interface OpenerState {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly "aria-haspopup": "menu";
  readonly "aria-expanded": boolean;
}

interface MenuProps {
  readonly opener: (state: OpenerState) => ReactNode;
  readonly items: readonly MenuItem[];
  readonly label: string;
}

const gap = 4;

/** The browser's own popover: it is above everything, also in a shadow root, and closes with Escape or a click elsewhere. */
export function Menu({ opener, items, label }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", atMs: 0 });
  const [isOpen, setOpen] = useState(false);
  const part = usePart();

  useEffect(() => {
    const [shown, own] = [list.current, button.current];
    if (shown === null || own === null) return;
    own.popoverTargetElement = shown;
    const onToggle = (event: Event) => {
      const opens = event instanceof ToggleEvent && event.newState === "open";
      if (opens) placeBeside(own, shown);
      setOpen(opens);
    };
    // Only what is shown takes the focus.
    const onToggled = () => {
      if (shown.matches(":popover-open")) entries()[0]?.focus();
    };
    shown.addEventListener("beforetoggle", onToggle);
    shown.addEventListener("toggle", onToggled);
    return () => {
      shown.removeEventListener("beforetoggle", onToggle);
      shown.removeEventListener("toggle", onToggled);
    };
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    const close = () => list.current?.hidePopover();
    // What moves below it would leave it behind.
    addEventListener("scroll", close, { capture: true, once: true });
    addEventListener("resize", close);
    return () => {
      removeEventListener("scroll", close, { capture: true });
      removeEventListener("resize", close);
    };
  }, [isOpen]);

  function entries(): HTMLElement[] {
    return [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  }

  function leave(): void {
    list.current?.hidePopover();
    button.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const all = entries();
    const at = all.findIndex((entry) => entry === event.target);
    const next = entryFor(event.key, all, at) ?? entryBeginning(event.key, all, at);
    if (next !== undefined) {
      event.preventDefault();
      next.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      if (event.key === "Escape") event.preventDefault();
      leave();
    }
  }

  /** Letters that are typed soon after each other are one word. */
  function entryBeginning(key: string, all: readonly HTMLElement[], at: number): HTMLElement | undefined {
    if (key.length !== 1 || key === " ") return undefined;
    const nowMs = Date.now();
    const before = nowMs - typed.current.atMs < wordMs ? typed.current.text : "";
    const text = before + key.toLowerCase();
    typed.current = { text, atMs: nowMs };
    const start = text.length === 1 ? at + 1 : at;
    return [...all.slice(start), ...all.slice(0, start)].find((entry) =>
      entry.textContent.toLowerCase().startsWith(text),
    );
  }

  return (
    <>
      {opener({ ref: button, "aria-haspopup": "menu", "aria-expanded": isOpen })}
      <div
        ref={list}
        popover="auto"
        role="menu"
        aria-label={label}
        {...part("menu", "lk-menu")}
        onKeyDown={onKeyDown}
      >
        {isOpen &&
          items.map(({ text, onPick, isDanger, isChosen }, index) => (
            <button
              key={index}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={isDanger === true ? "lk-menu-item lk-menu-danger" : "lk-menu-item"}
              aria-current={isChosen === true || undefined}
              onClick={() => {
                leave();
                onPick();
              }}
            >
              {text}
            </button>
          ))}
      </div>
    </>
  );
}

const wordMs = 500;

function entryFor(key: string, all: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === "ArrowDown") return all[(at + 1) % all.length];
  if (key === "ArrowUp") return all.at(at <= 0 ? -1 : at - 1);
  if (key === "Home") return all[0];
  return key === "End" ? all.at(-1) : undefined;
}

/** Below the button, or above where more room is; from the side that it stands on inwards. */
function placeBeside(button: HTMLElement, list: HTMLElement): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const isLow = bottom > height / 2 && height - bottom < top;
  const isRight = left + right > width;
  list.style.top = isLow ? "auto" : `${bottom + gap}px`;
  list.style.bottom = isLow ? `${height - top + gap}px` : "auto";
  list.style.left = isRight ? "auto" : `${left}px`;
  list.style.right = isRight ? `${width - right}px` : "auto";
}
