import { usageSpans, type UsageSpan } from "./use-usage-span.js";
import type { Answer } from "../client/use-answer.js";
import type { UsageRecordFragment } from "../generated/graphql.js";
import { OutcomeChart } from "../keys/outcome-chart.js";
import { useTexts } from "../texts/texts.js";
import { Heading } from "../look/heading.js";
import { Choice } from "../look/choice.js";
import { ProblemNotice } from "../look/problem-notice.js";

interface UsagePanelProps {
  readonly span: UsageSpan;
  readonly onSpan: (span: UsageSpan) => void;
  readonly answer: Answer<{ readonly starts: readonly string[]; readonly counts: UsageRecordFragment }>;
}

/** What came of checks. */
export function UsagePanel({ span, onSpan, answer: { value, problem, readAgain } }: UsagePanelProps) {
  const texts = useTexts().usage;
  return (
    <section className="lk-section">
      <div className="lk-section-head">
        <Heading depth={1}>{texts.title}</Heading>
        <Choice
          label={texts.span}
          isLabelHidden
          value={span}
          onPick={onSpan}
          options={usageSpans.map((each) => ({ value: each, text: texts.spans[each] }))}
        />
      </div>
      {problem !== null && <ProblemNotice problem={problem} onRetry={readAgain} />}
      {value === null ? (
        <div className="lk-chart-to-come" />
      ) : (
        <OutcomeChart starts={value.starts} counts={value.counts} />
      )}
    </section>
  );
}
