import type { ErrorCode, UsageRecordFragment } from "../generated/graphql.js";
import { exactTime } from "../look/time-text.js";
import { useKeyTexts } from "./texts.js";

interface OutcomeChartProps {
  /** When each bucket begins. */
  readonly starts: readonly string[];
  readonly counts: UsageRecordFragment;
}

const width = 100;
const height = 100;

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

function seriesOf(rejection: ErrorCode | null): number {
  return rejection === null ? 1 : (series[rejection] ?? otherSeries);
}

/** Checks by outcome: accepted at the base, each code above it. The table has the same numbers. */
export function OutcomeChart({ starts, counts }: OutcomeChartProps) {
  const texts = useKeyTexts().usage;
  const most = Math.max(1, ...counts.perBucket);
  const step = width / starts.length;
  return (
    <figure className="lk-chart">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={texts.chart}>
        {starts.map((start, bucket) => {
          let base = height;
          return (
            <g key={start}>
              <title>{`${exactTime(start)}: ${texts.checks(counts.perBucket[bucket] ?? 0)}`}</title>
              <rect className="lk-chart-hit" x={bucket * step} y={0} width={step} height={height} />
              {counts.outcomes.map(({ rejection, perBucket }) => {
                const bar = ((perBucket[bucket] ?? 0) / most) * height;
                base -= bar;
                return (
                  <rect
                    key={rejection}
                    className={`lk-series-${seriesOf(rejection)}`}
                    x={bucket * step + step * 0.1}
                    y={base}
                    width={step * 0.8}
                    height={bar}
                  />
                );
              })}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {counts.outcomes.length === 0 ? (
          <p className="lk-quiet">{texts.none}</p>
        ) : (
          <ul>
            {counts.outcomes.map(({ rejection, total }) => (
              <li key={rejection}>
                <span className={`lk-swatch lk-series-${seriesOf(rejection)}`} aria-hidden="true" />
                {rejection === null ? texts.accepted : <code>{rejection}</code>}
                <span className="lk-figure">{total.toLocaleString("en")}</span>
              </li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  );
}
