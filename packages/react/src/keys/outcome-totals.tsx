import type { ErrorCode, UsageTotalsFragment } from "../generated/graphql.js";
import { useTexts } from "../texts/texts.js";

/** Each code keeps its colour, whatever else is shown. */
const series: Partial<Record<ErrorCode, number>> = {
  ip_restricted: 2,
  endpoint_restricted: 3,
  burst_limit_exceeded: 4,
  monthly_usage_limit_exceeded: 4,
  key_rate_limit_exceeded: 4,
  key_uses_exceeded: 4,
  api_key_revoked: 5,
  api_key_expired: 5,
  account_suspended: 5,
};
const otherSeries = 6;

export function seriesOf(rejection: ErrorCode | null): number {
  return rejection === null ? 1 : (series[rejection] ?? otherSeries);
}

/** How many checks had each outcome, with the colours of the chart. */
export function OutcomeTotals({ counts }: { readonly counts: UsageTotalsFragment }) {
  const { usage: texts, language } = useTexts();
  if (counts.outcomes.length === 0) return <p className="lk-quiet">{texts.none}</p>;
  return (
    <ul className="lk-outcomes">
      {counts.outcomes.map(({ rejection, total }) => (
        <li key={rejection}>
          <span className={`lk-swatch lk-series-${seriesOf(rejection)}`} aria-hidden="true" />
          {rejection === null ? texts.accepted : <code>{rejection}</code>}
          <span className="lk-figure">{total.toLocaleString(language)}</span>
        </li>
      ))}
    </ul>
  );
}
