import { useState } from "react";
import type { Answer } from "../client/use-answer.js";
import type { UsageBucket, UsageRecordFragment } from "../generated/graphql.js";
import { OutcomeChart } from "../keys/outcome-chart.js";
import { useKeyTexts } from "../keys/texts.js";
import { Choice } from "../look/choice.js";
import { ProblemNotice } from "../look/problem-notice.js";
import { dayMs } from "../look/time-text.js";

type Span = "day" | "week" | "month";

const spans: readonly Span[] = ["day", "week", "month"];
const buckets: Record<Span, { readonly bucket: UsageBucket; readonly days: number }> = {
  day: { bucket: "HOUR", days: 1 },
  week: { bucket: "DAY", days: 7 },
  month: { bucket: "DAY", days: 30 },
};

export const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/** The span that a person looks at, and how the server is asked for it, in the reader's time zone. */
export function useUsageSpan() {
  const [span, setSpan] = useState<Span>("day");
  // The start stays while the span does, so that a redraw asks for nothing.
  const [openedMs] = useState(() => Date.now());
  const { bucket, days } = buckets[span];
  const from = new Date(openedMs - days * dayMs).toISOString();
  return { span, setSpan, asked: { bucket, timeZone, from } };
}

interface UsagePanelProps {
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
  readonly answer: Answer<{ readonly starts: readonly string[]; readonly counts: UsageRecordFragment }>;
}

/** What came of checks. */
export function UsagePanel({ span, onSpan, answer: { value, problem, readAgain } }: UsagePanelProps) {
  const texts = useKeyTexts().usage;
  return (
    <section className="lk-section">
      <div className="lk-section-head">
        <h2>{texts.title}</h2>
        <Choice
          label={texts.span}
          isLabelHidden
          value={span}
          onPick={onSpan}
          options={spans.map((each) => ({ value: each, text: texts.spans[each] }))}
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
