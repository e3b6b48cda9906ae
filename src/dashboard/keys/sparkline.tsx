import { useKeyTexts } from "./texts.js";

interface SparklineProps {
  /** Checks in each hour; null until they are known. */
  readonly counts: readonly number[] | null;
  readonly total: number;
}

const height = 20;
const step = 4;

/** The checks of a day, an hour a bar; the last one is now. It holds its place while it is empty. */
export function Sparkline({ counts, total }: SparklineProps) {
  const texts = useKeyTexts().usage;
  if (counts === null) return <span className="lk-sparkline" />;
  const most = Math.max(1, ...counts);
  return (
    <svg
      className="lk-sparkline"
      viewBox={`0 0 ${counts.length * step} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={texts.day(total)}
    >
      <title>{texts.day(total)}</title>
      {counts.map((count, hour) => {
        const bar = count === 0 ? 1 : Math.max(2, (count / most) * height);
        return (
          <rect
            key={hour}
            className={count === 0 ? "lk-bar-none" : hour === counts.length - 1 ? "lk-bar-now" : "lk-bar"}
            x={hour * step}
            y={height - bar}
            width={step - 1}
            height={bar}
          />
        );
      })}
    </svg>
  );
}
