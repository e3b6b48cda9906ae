import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "../look/button.js";
import { Heading } from "../look/heading.js";
import { usePart } from "../look/part-classes.js";
import { useTexts } from "../texts/texts.js";

interface PageHeadProps {
  readonly title: string;
  /** Beside the title, such as the state of a key. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  /** Null where there is nothing to go back to. */
  readonly onBack: (() => void) | null;
}

/** A title and what can be done. After a step, readers and the keyboard start at the title. */
export function PageHead({ title, aside, actions, onBack }: PageHeadProps) {
  const texts = useTexts();
  const part = usePart();
  const heading = useRef<HTMLHeadingElement>(null);
  const isStep = onBack !== null;
  useEffect(() => {
    if (isStep) heading.current?.focus({ preventScroll: true });
  }, [isStep]);
  return (
    <>
      {onBack !== null && (
        <Button kind="bare" icon="left" onClick={onBack}>
          {texts.back}
        </Button>
      )}
      <header {...part("title", "lk-screen-head")}>
        <Heading depth={0} headingRef={heading} tabIndex={-1}>
          <bdi>{title}</bdi>
        </Heading>
        {aside}
        {actions !== undefined && <div className="lk-screen-actions">{actions}</div>}
      </header>
    </>
  );
}
