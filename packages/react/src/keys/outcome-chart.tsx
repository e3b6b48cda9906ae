import type { UsageRecordFragment } from "../generated/graphql.js";
import { usePart } from "../look/part-classes.js";
import { exactTime } from "../look/time-text.js";
import { OutcomeTotals, seriesOf } from "./outcome-totals.js";
import { useTexts } from "../texts/texts.js";

interface OutcomeChartProps {
  /** When each bucket begins. */
  readonly starts: readonly string[];
  readonly counts: UsageRecordFragment;
}

const width = 100;
const height = 100;

/** Checks by outcome: accepted at the base, each code above it. The table has the same numbers. */
export function OutcomeChart({ starts, counts }: OutcomeChartProps) {
  const all = useTexts();
  const texts = all.usage;
  const most = Math.max(1, ...counts.perBucket);
  const step = width / starts.length;
  return (
    <figure {...usePart()("chart", "lk-chart")}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={texts.chart}>
        {starts.map((start, bucket) => {
          let base = height;
          return (
            <g key={start}>
              <title>{`${exactTime(start, all)}: ${texts.checks(counts.perBucket[bucket] ?? 0)}`}</title>
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
        <OutcomeTotals counts={counts} />
      </figcaption>
    </figure>
  );
}
