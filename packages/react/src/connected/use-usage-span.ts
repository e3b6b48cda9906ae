import { useState } from "react";
import type { UsageBucket } from "../generated/graphql.js";
import { dayMs } from "../look/time-text.js";
import { useTexts } from "../texts/texts.js";

export type UsageSpan = "day" | "week" | "month";

const usageSpans: readonly UsageSpan[] = ["day", "week", "month"];

const buckets: Record<UsageSpan, { readonly bucket: UsageBucket; readonly days: number }> = {
  day: { bucket: "HOUR", days: 1 },
  week: { bucket: "DAY", days: 7 },
  month: { bucket: "DAY", days: 30 },
};

/** The zone of the reader. */
export const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/** How the server is asked for a span, in the reader's time zone. */
export function useSpanBuckets(span: UsageSpan) {
  // The start stays while the span does, so that a redraw asks for nothing.
  const [openedMs] = useState(() => Date.now());
  const { bucket, days } = buckets[span];
  return { bucket, timeZone, from: new Date(openedMs - days * dayMs).toISOString() };
}

/** The spans to choose from, as people call them. */
export function useSpanChoices() {
  const texts = useTexts().usage.spans;
  return usageSpans.map((value) => ({ value, text: texts[value] }));
}
