import { useState } from "react";
import { isFailure, useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { useReadEvery } from "../../../packages/react/src/client/use-read-every.js";
import { UsagePanel } from "../../../packages/react/src/connected/usage-panel.js";
import {
  useSpanBuckets,
  useSpanChoices,
  type UsageSpan,
} from "../../../packages/react/src/connected/use-usage-span.js";
import { Moment } from "../../../packages/react/src/look/moment.js";
import { dayMs } from "../../../packages/react/src/look/time-text.js";
import { RevokedKeyUsageDocument, type KeyRecordFragment } from "../generated/graphql.js";
import { keyScreenTexts } from "./key-screen-texts.js";

/** Calls with a revoked key are counted too, as refused. */
const usageMs = 15_000;
const days = 30;

type RevokedKeySpan = UsageSpan | "before";

/** What came of the checks of a revoked key, until now or until its last use. At first the shortest span that contains a use. */
export function RevokedKeyUsage({ apiKey: { id, lastUsedAt } }: { readonly apiKey: KeyRecordFragment }) {
  const texts = keyScreenTexts.revoked;
  const [unusedDays] = useState(() =>
    lastUsedAt === null ? 0 : (Date.now() - Date.parse(lastUsedAt)) / dayMs,
  );
  const [span, setSpan] = useState(() => spanWith(unusedDays));
  const usual = useSpanChoices();
  const hasBefore = lastUsedAt !== null && unusedDays >= 1;
  const untilNow = useSpanBuckets(span === "before" ? "month" : span);
  const isBefore = hasBefore && span === "before";
  const answer = useAnswer({
    query: RevokedKeyUsageDocument,
    variables: isBefore
      ? { id, ...untilNow, from: daysBefore(lastUsedAt), to: lastUsedAt }
      : { id, ...untilNow },
    pick: ({ apiKeys }) => (isFailure(apiKeys) ? apiKeys : (apiKeys.edges[0]?.node.usage ?? null)),
  });
  useReadEvery(usageMs, answer);
  return (
    <UsagePanel<RevokedKeySpan>
      spans={hasBefore ? [...usual, { value: "before", text: texts.before }] : usual}
      span={span}
      onSpan={setSpan}
      answer={answer}
    >
      {isBefore && (
        <p className="lk-hint">
          {texts.until(days)} <Moment at={lastUsedAt} />.
        </p>
      )}
    </UsagePanel>
  );
}

function spanWith(unusedDays: number): RevokedKeySpan {
  if (unusedDays < 1) return "day";
  if (unusedDays < 7) return "week";
  return unusedDays < days ? "month" : "before";
}

function daysBefore(at: string): string {
  return new Date(Date.parse(at) - days * dayMs).toISOString();
}
