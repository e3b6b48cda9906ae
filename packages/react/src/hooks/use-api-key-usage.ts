import { useAnswer, isFailure, type Answer } from "../client/use-answer.js";
import { useReadEvery } from "../client/use-read-every.js";
import { useSpanBuckets, type UsageSpan } from "../connected/use-usage-span.js";
import { KeyUsageDocument, type UsageRecordFragment } from "../generated/graphql.js";

export type { UsageSpan } from "../connected/use-usage-span.js";

/** Counts are up to two seconds behind. */
const usageMs = 15_000;

/** What came of the checks of a key, in hours of the last day or in days of the last week or month. */
export function useApiKeyUsage(
  id: string,
  span: UsageSpan,
): Answer<{ readonly starts: readonly string[]; readonly counts: UsageRecordFragment }> {
  const answer = useAnswer({
    query: KeyUsageDocument,
    variables: { id, ...useSpanBuckets(span) },
    pick: ({ apiKey }) => (isFailure(apiKey) ? apiKey : apiKey.usage),
  });
  useReadEvery(usageMs, answer);
  return answer;
}
