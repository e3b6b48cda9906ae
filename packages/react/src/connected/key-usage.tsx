import { isFailure, useAnswer } from "../client/use-answer.js";
import { KeyUsageDocument } from "../generated/graphql.js";
import { UsagePanel } from "./usage-panel.js";
import { useUsageSpan } from "./use-usage-span.js";

/** What came of the checks of a key. */
export function KeyUsage({ id }: { readonly id: string }) {
  const { span, setSpan, asked } = useUsageSpan();
  const answer = useAnswer({
    query: KeyUsageDocument,
    variables: { id, ...asked },
    pick: ({ apiKey }) => (isFailure(apiKey) ? apiKey : apiKey.usage),
  });
  return <UsagePanel span={span} onSpan={setSpan} answer={answer} />;
}
