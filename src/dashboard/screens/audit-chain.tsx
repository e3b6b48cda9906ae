import { useState } from "react";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { AuditChainDocument } from "../generated/graphql.js";
import { Notice } from "../../../packages/react/src/look/notice.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";
import { auditTexts } from "./audit-texts.js";

/** Whether every event is what was written; the server reads the whole trail, so it is asked only when a person asks. */
export function useAuditChain() {
  const texts = auditTexts.chain;
  const [isAsked, setAsked] = useState(false);
  const { value, problem, isReading, readAgain } = useAnswer({
    query: AuditChainDocument,
    variables: {},
    pick: (data) => data.verifyAuditTrail,
    isPaused: !isAsked,
  });
  return {
    isChecking: isAsked && isReading,
    check: () => (isAsked ? readAgain() : setAsked(true)),
    outcome:
      !isAsked || isReading ? null : problem !== null ? (
        <ProblemNotice problem={problem} onRetry={readAgain} />
      ) : value === null ? null : value.firstBroken === null ? (
        <Notice kind="good" title={texts.whole(value.checkedEvents)} isNews />
      ) : (
        <Notice kind="bad" title={texts.broken(value.firstBroken.number, value.firstBroken.problem)} isNews>
          {texts.advice}
        </Notice>
      ),
  };
}
