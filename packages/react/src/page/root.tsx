import { createContext, useContext, type ReactNode } from "react";
import { usePart } from "../look/part-classes.js";
import { ProblemNotice } from "../look/problem-notice.js";
import { RowsToCome } from "../look/rows-to-come.js";
import { useTexts } from "../texts/texts.js";
import { useViewerState } from "./viewer.js";

/** `system` follows the reader's setting. */
export type Theme = "light" | "dark" | "system";

const ThemeContext = createContext<Theme>("light");

export const ThemeProvider = ThemeContext.Provider;

interface RootProps {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** The outermost element of each part. What is inside waits until the server has said who acts. */
export function Root({ className, children }: RootProps) {
  const theme = useContext(ThemeContext);
  const { language } = useTexts();
  const { isKnown, problem, readAgain } = useViewerState();
  const own = usePart()("root", "latchkey lk-root lk-widget");
  return (
    <div
      {...own}
      className={className === undefined ? own.className : `${own.className} ${className}`}
      lang={language}
      data-theme={theme}
    >
      {problem !== null && <ProblemNotice problem={problem} onRetry={readAgain} />}
      {isKnown ? children : problem === null && <RowsToCome />}
    </div>
  );
}
