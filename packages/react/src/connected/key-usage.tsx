import { useState } from "react";
import { useApiKeyUsage, type UsageSpan } from "../hooks/use-api-key-usage.js";
import { UsagePanel } from "./usage-panel.js";
import { useSpanChoices } from "./use-usage-span.js";

/** What came of the checks of a key. */
export function KeyUsage({ id }: { readonly id: string }) {
  const [span, setSpan] = useState<UsageSpan>("day");
  const spans = useSpanChoices();
  return <UsagePanel spans={spans} span={span} onSpan={setSpan} answer={useApiKeyUsage(id, span)} />;
}
