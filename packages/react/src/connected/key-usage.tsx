import { useState } from "react";
import { useApiKeyUsage, type UsageSpan } from "../hooks/use-api-key-usage.js";
import { UsagePanel } from "./usage-panel.js";

/** What came of the checks of a key. */
export function KeyUsage({ id }: { readonly id: string }) {
  const [span, setSpan] = useState<UsageSpan>("day");
  return <UsagePanel span={span} onSpan={setSpan} answer={useApiKeyUsage(id, span)} />;
}
