import type { Problem } from "../client/problem.js";
import { Button } from "./button.js";
import { CopyButton } from "./copy-button.js";
import { Notice } from "./notice.js";

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly onRetry?: (() => void) | undefined;
}

const copyTexts = { copy: "Copy request id", copied: "Copied", notCopied: "Not copied" };

/** An error as the server tells it, what to do next, where to read more, and the id to ask about. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  const { message, advice, details, docUrl, requestId, isPassing } = problem;
  return (
    <Notice
      kind={isPassing ? "warn" : "bad"}
      title={message}
      isNews
      actions={onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
    >
      <p>{advice}</p>
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
              About this error
            </a>
          )}
          <code>{requestId}</code>
          <CopyButton text={requestId} texts={copyTexts} />
        </p>
      )}
    </Notice>
  );
}
