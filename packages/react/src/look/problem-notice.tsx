import type { Problem } from "../client/problem.js";
import { useTexts } from "../texts/texts.js";
import { Button } from "./button.js";
import { CopyButton } from "./copy-button.js";
import { Notice } from "./notice.js";

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly onRetry?: (() => void) | undefined;
}

/** An error as the server tells it, what to do next, where to read more, and the id to ask about. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  const texts = useTexts().problem;
  const { message, code, advice, details, docUrl, requestId, isPassing } = problem;
  return (
    <Notice
      kind={isPassing ? "warn" : "bad"}
      title={texts.messages[code] ?? message}
      isNews
      actions={onRetry !== undefined && <Button onClick={onRetry}>{texts.retry}</Button>}
    >
      <p>{texts.advice[advice]}</p>
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={`${detail.field} ${detail.message}`}>
              <code>{detail.field}</code> {detail.message}
            </li>
          ))}
        </ul>
      )}
      {requestId !== null && (
        <p className="lk-problem-foot">
          {docUrl !== null && (
            <a href={docUrl} target="_blank" rel="noreferrer">
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
