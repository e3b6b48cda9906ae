import { useState } from "react";
import { isFailure, useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { useReadEvery } from "../../../packages/react/src/client/use-read-every.js";
import { AccountUsageDocument } from "../generated/graphql.js";
import { UsagePanel } from "../../../packages/react/src/connected/usage-panel.js";
import {
  useSpanBuckets,
  useSpanChoices,
  type UsageSpan,
} from "../../../packages/react/src/connected/use-usage-span.js";

const usageMs = 60_000;

/** What came of the checks of all keys. */
export function AccountUsage({ id }: { readonly id: string }) {
  const [span, setSpan] = useState<UsageSpan>("day");
  const answer = useAnswer({
    query: AccountUsageDocument,
    variables: { id, ...useSpanBuckets(span) },
    pick: ({ account }) => (isFailure(account) ? account : account.usage),
  });
  useReadEvery(usageMs, answer);
  return <UsagePanel spans={useSpanChoices()} span={span} onSpan={setSpan} answer={answer} />;
}
