interface MeterProps {
  /** What is said, as in "7 of 10 keys". */
  readonly text: string;
  readonly value: number;
  readonly max: number;
}

export function Meter({ text, value, max }: MeterProps) {
  const share = max === 0 ? 1 : Math.min(1, value / max);
  return (
    <div className={share === 1 ? "lk-meter lk-meter-full" : "lk-meter"}>
      <span>{text}</span>
      <div
        className="lk-meter-bar"
        role="meter"
        aria-label={text}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={Math.min(value, max)}
      >
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  );
}
