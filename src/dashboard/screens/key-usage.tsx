import { useState } from "react";
import { isFailure, useAnswer } from "../client/use-answer.js";
import { KeyUsageDocument, type UsageBucket } from "../generated/graphql.js";
import { OutcomeChart } from "../keys/outcome-chart.js";
import { useKeyTexts } from "../keys/texts.js";
import { Choice } from "../look/choice.js";
import { ProblemNotice } from "../look/problem-notice.js";

type Span = "day" | "week" | "month";

const spans: readonly Span[] = ["day", "week", "month"];
const dayMs = 86_400_000;
const buckets: Record<Span, { readonly bucket: UsageBucket; readonly days: number }> = {
  day: { bucket: "HOUR", days: 1 },
  week: { bucket: "DAY", days: 7 },
  month: { bucket: "DAY", days: 30 },
};
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/** What came of the checks of a key, in the reader's time zone. */
export function KeyUsage({ id }: { readonly id: string }) {
  const texts = useKeyTexts().usage;
  const [span, setSpan] = useState<Span>("day");
  // The start stays while the span does, so that a redraw asks for nothing.
  const [openedMs] = useState(() => Date.now());
  const { bucket, days } = buckets[span];
  const { value, problem, readAgain } = useAnswer({
    query: KeyUsageDocument,
    variables: { id, bucket, timeZone, from: new Date(openedMs - days * dayMs).toISOString() },
    pick: ({ apiKey }) => (isFailure(apiKey) ? apiKey : apiKey.usage),
  });
  return (
    <section className="lk-section">
      <div className="lk-section-head">
        <h2>{texts.title}</h2>
        <Choice
          label={texts.span}
          isLabelHidden
          value={span}
          onPick={setSpan}
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
