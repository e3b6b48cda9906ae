import type { ReactNode } from "react";
import type { Answer } from "../client/use-answer.js";
import type { UsageRecordFragment } from "../generated/graphql.js";
import { OutcomeChart } from "../keys/outcome-chart.js";
import { useTexts } from "../texts/texts.js";
import { Heading } from "../look/heading.js";
import { Choice } from "../look/choice.js";
import { ProblemNotice } from "../look/problem-notice.js";

interface UsagePanelProps<Span extends string> {
  readonly spans: readonly { readonly value: Span; readonly text: string }[];
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
  readonly answer: Answer<{ readonly starts: readonly string[]; readonly counts: UsageRecordFragment }>;
  /** What is said of the span. */
  readonly children?: ReactNode;
}

/** What came of checks. */
export function UsagePanel<Span extends string>({
  spans,
  span,
  onSpan,
  answer: { value, problem, readAgain },
  children,
}: UsagePanelProps<Span>) {
  const texts = useTexts().usage;
  return (
    <section className="lk-section">
      <div className="lk-section-head">
        <Heading depth={1}>{texts.title}</Heading>
        <Choice label={texts.span} isLabelHidden value={span} onPick={onSpan} options={spans} />
      </div>
      {children}
      {problem !== null && <ProblemNotice problem={problem} onRetry={readAgain} />}
      {value === null ? (
        <div className="lk-chart-to-come" />
      ) : (
        <OutcomeChart starts={value.starts} counts={value.counts} />
      )}
    </section>
  );
}
