import type { Problem } from "../client/problem.js";
import { useTexts } from "../texts/texts.js";
import { Button } from "./button.js";
import { CopyButton } from "./copy-button.js";
import { Notice } from "./notice.js";
import { messageOf, wordsFor } from "./problem-words.js";

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly onRetry?: (() => void) | undefined;
}

/** An error in the words of the page or those of the server, what to do next, where to read more, and the id to ask about. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  const texts = useTexts().problem;
  const { advice, docUrl, requestId, isPassing } = problem;
  const details = problem.details.map((detail) => ({ ...detail, words: wordsFor(texts, detail) }));
  const sentences = new Set(details.map(({ words }) => words).filter((words) => words !== null));
  const others = details.filter(({ words }) => words === null);
  return (
    <Notice
      kind={isPassing ? "warn" : "bad"}
      title={messageOf(texts, problem)}
      isNews
      actions={onRetry !== undefined && <Button onClick={onRetry}>{texts.retry}</Button>}
    >
      <p>{texts.advice[advice]}</p>
      {details.length > 0 && (
        <ul>
          {[...sentences].map((words) => (
            <li key={words}>{words}</li>
          ))}
          {others.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <code>{field}</code> <span lang="en">{message}</span>
            </li>
          ))}
        </ul>
      )}
      {requestId !== null && (
        <p className="lk-problem-foot">
          {docUrl !== null && (
            <a href={docUrl} hrefLang="en" target="_blank" rel="noreferrer">
              {texts.about}
            </a>
          )}
          <code>{requestId}</code>
          <CopyButton text={requestId} texts={texts.copyId} />
        </p>
      )}
    </Notice>
  );
}
