import { Moment } from "../look/moment.js";
import { useNow } from "../look/use-now.js";
import { ageOfUse } from "./age-of-use.js";
import { useTexts } from "../texts/texts.js";

/** When a key was last used, with a mark whose shape and colour tell its age. */
export function LastUse({ at }: { readonly at: string | null }) {
  const texts = useTexts();
  const age = ageOfUse(at, useNow());
  return (
    <span className={`lk-last-use lk-last-use-${age}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <circle cx="5" cy="5" r="3.75" />
      </svg>
      {at === null ? texts.list.never : <Moment at={at} />}
      <span className="lk-for-readers">, {texts.ages[age]}</span>
    </span>
  );
}
