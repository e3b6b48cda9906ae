import { useTexts } from "../texts/texts.js";

interface SparklineProps {
  /** Checks in each hour or minute; null until they are known. */
  readonly counts: readonly number[] | null;
  readonly total: number;
  /** What it shows, in words; of the last day when absent. */
  readonly textOf?: (total: number) => string;
}

const height = 20;
const step = 4;

/** The checks of a day, an hour a bar, or of an hour; the last one is now. It holds its place while it is empty. */
export function Sparkline({ counts, total, textOf }: SparklineProps) {
  const texts = useTexts().usage;
  if (counts === null) return <span className="lk-sparkline" />;
  const text = (textOf ?? texts.day)(total);
  const most = Math.max(1, ...counts);
  return (
    <svg
      className="lk-sparkline"
      viewBox={`0 0 ${counts.length * step} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={text}
    >
      <title>{text}</title>
      {counts.map((count, index) => {
        const bar = count === 0 ? 1 : Math.max(2, (count / most) * height);
        return (
          <rect
            key={index}
            className={count === 0 ? "lk-bar-none" : index === counts.length - 1 ? "lk-bar-now" : "lk-bar"}
            x={index * step}
            y={height - bar}
            width={step - 1}
            height={bar}
          />
        );
      })}
    </svg>
  );
}
