import { useTexts } from "../texts/texts.js";
import { exactTime, nearTime } from "./time-text.js";
import { useNow } from "./use-now.js";

/** A time as people say it; exact on hover and for readers. */
export function Moment({ at }: { readonly at: string }) {
  const texts = useTexts();
  const nowMs = useNow();
  const exact = exactTime(at, texts);
  return (
    <time dateTime={at} title={exact}>
      {nearTime(at, nowMs, texts)}
      <span className="lk-for-readers">, {exact}</span>
    </time>
  );
}
