import { useEffect, useRef, type ReactNode } from "react";

interface ScreenProps {
  readonly title: string;
  /** Beside the title, such as the state of a key. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A title, what can be done, and the content. Readers and the keyboard start at the title. */
export function Screen({ title, aside, actions, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Latchkey`;
  }, [title]);
  useEffect(() => {
    // A field that asks to be typed into comes first.
    const isTaken = heading.current?.closest(".lk-screen")?.contains(document.activeElement) === true;
    if (!isTaken) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="lk-screen">
      <header className="lk-screen-head">
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{title}</bdi>
        </h1>
        {aside}
        {actions !== undefined && <div className="lk-screen-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
